//! 快钱 99bill agreement pay: generated messages and both ends of the wire. No sockets, no runtime.
