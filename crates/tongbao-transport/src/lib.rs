//! From HTTP request to HTTP response over mutual TLS, knowing whether bytes may have left.
