/*
 * The pattern language of STIX 2.1, section 9. Written after the text of the standard.
 *
 * The form of timestamps, hexadecimal and base64 literals, and that a qualifier stands once only, are checked on the tree,
 * where a message can say what is wrong. Keywords are upper case (section 9.2).
 */
grammar StixPattern;

pattern
	: followed EOF
	;

// Observations (section 9.5). From the weakest operator to the strongest.
followed
	: alternative (FOLLOWEDBY alternative)*
	;

alternative
	: conjunction (OR conjunction)*
	;

conjunction
	: observation (AND observation)*
	;

observation
	: (LBRACKET comparisons RBRACKET | LPAREN followed RPAREN) qualifier*
	;

qualifier
	: WITHIN number SECONDS              # within
	| REPEATS number TIMES               # repeats
	| START timestamp STOP timestamp     # startStop
	;

// Comparisons (section 9.6).
comparisons
	: comparisonsAnd (OR comparisonsAnd)*
	;

comparisonsAnd
	: comparison (AND comparison)*
	;

comparison
	: LPAREN comparisons RPAREN      # group
	| NOT? EXISTS path               # exists
	| path NOT? relation             # test
	;

// One token decides everywhere, so that an error is reported where it is, with what could stand there.
relation
	: (EQUAL | NOT_EQUAL) literal                               # equality
	| (LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) ordered     # order
	| (LIKE | MATCHES | ISSUBSET | ISSUPERSET) STRING           # textTest
	| IN LPAREN (literal (COMMA literal)*)? RPAREN              # membership
	;

// Object paths (section 9.7). Only an object's type may have hyphens without quotes.
path
	: (NAME | HYPHENATED) COLON key step*
	;

step
	: DOT key                        # member
	| LBRACKET INTEGER RBRACKET      # element
	| LBRACKET ASTERISK RBRACKET     # anyElement
	;

key
	: NAME
	| STRING
	;

// Constants (section 9.3).
literal
	: ordered
	| (TRUE | FALSE)
	;

ordered
	: number
	| STRING
	| TIMESTAMP
	| HEX
	| BINARY
	;

number
	: INTEGER
	| DECIMAL
	;

timestamp
	: TIMESTAMP
	;

AND : 'AND';
OR : 'OR';
NOT : 'NOT';
FOLLOWEDBY : 'FOLLOWEDBY';
LIKE : 'LIKE';
MATCHES : 'MATCHES';
ISSUBSET : 'ISSUBSET';
ISSUPERSET : 'ISSUPERSET';
EXISTS : 'EXISTS';
IN : 'IN';
START : 'START';
STOP : 'STOP';
WITHIN : 'WITHIN';
SECONDS : 'SECONDS';
REPEATS : 'REPEATS';
TIMES : 'TIMES';
TRUE : 'true';
FALSE : 'false';

EQUAL : '=' | '==';
NOT_EQUAL : '!=' | '<>';
LESS : '<';
LESS_EQUAL : '<=';
GREATER : '>';
GREATER_EQUAL : '>=';
COLON : ':';
DOT : '.';
COMMA : ',';
LPAREN : '(';
RPAREN : ')';
LBRACKET : '[';
RBRACKET : ']';
ASTERISK : '*';

TIMESTAMP : 't' QUOTED;
HEX : 'h' QUOTED;
BINARY : 'b' QUOTED;
STRING : QUOTED;
INTEGER : [+-]? ('0' | [1-9] [0-9]*);
DECIMAL : [+-]? [0-9]* '.' [0-9]+;
NAME : [a-zA-Z_] [a-zA-Z0-9_]*;
HYPHENATED : [a-zA-Z_] [a-zA-Z0-9_-]*;

SPACE : [ \t\r\n\u000B\u000C\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+ -> skip;
COMMENT : '/*' .*? '*/' -> skip;
LINE_COMMENT : '//' ~[\r\n]* -> skip;
OTHER : .;

fragment QUOTED : '\'' (~['\\] | '\\\'' | '\\\\')* '\'';
