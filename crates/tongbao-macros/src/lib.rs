//! derive(Message), derive(WireEnum) and, behind a feature, protocol!.
