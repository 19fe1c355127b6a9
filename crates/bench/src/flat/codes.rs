//! The values of the law's enumerations by their places.

pub mod origin {
    pub const UNION: u8 = 0;
    pub const ASSOCIATED: u8 = 1;
    pub const THIRD_COUNTRY: u8 = 2;
}

pub mod title {
    pub const NONE_HELD: u8 = 0;
    pub const ASYLUM_REQUEST: u8 = 1;
    pub const REFUGEE: u8 = 2;
    pub const SUBSIDIARY: u8 = 3;
    pub const SPECIAL: u8 = 4;
    pub const WORK: u8 = 5;
    pub const FAMILY: u8 = 6;
    pub const STUDY: u8 = 7;
    pub const LONG_STAY: u8 = 10;
    pub const HUMANITARIAN: u8 = 11;
}

pub mod visa {
    pub const TOURISM: u8 = 1;
    pub const WORK_VISA: u8 = 2;
    pub const STUDY_VISA: u8 = 3;
    pub const FAMILY_VISA: u8 = 4;
}

pub mod lodging {
    pub const HOSTED: u8 = 2;
    pub const CENTRE: u8 = 3;
    pub const STREET: u8 = 4;
}

pub mod role {
    pub const SPOUSE: u8 = 1;
    pub const PARENT: u8 = 2;
    pub const CHILD: u8 = 3;
}

pub mod stage {
    pub const REGISTERED: u8 = 0;
    pub const HEARD: u8 = 1;
    pub const REFUSED: u8 = 2;
    pub const APPEALED: u8 = 3;
    pub const SUSPENDED: u8 = 4;
    pub const WITHDRAWN: u8 = 6;
    pub const FINAL_REFUSAL: u8 = 7;
}

pub mod route {
    pub const DESK: u8 = 0;
    pub const BORDER: u8 = 1;
    pub const FAST: u8 = 2;
    pub const COURT: u8 = 3;
}

pub mod permit {
    pub const NO_PERMIT: u8 = 0;
    pub const TEMPORARY: u8 = 1;
    pub const TWO_YEARS: u8 = 2;
    pub const LASTING: u8 = 3;
}
