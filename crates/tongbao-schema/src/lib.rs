//! The plain vocabulary of an interface table: need, length and unit, charset, money and date forms, secret classes.
