// The words of the policy language. Every text has tokens: what means nothing becomes UNKNOWN, so no error is lost here.
lexer grammar PolicyTokens;

channels { COMMENTS }

POLICY : 'policy' ;
PARAM : 'param' ;
VAR : 'var' ;
TEAM : 'team' ;
IN : 'in' ;
TREE : 'tree' ;
SUBTREE : 'subtree' ;

SELECTOR : 'selector' ;
SEQUENCE : 'sequence' ;
RANDOM_SELECTOR : 'random_selector' ;
UTILITY : 'utility' ;
OPTIONS : 'options' ;
PARALLEL : 'parallel' ;
STICKY : 'sticky' ;

INVERT : 'invert' ;
SUCCEED : 'succeed' ;
FAIL : 'fail' ;
REPEAT : 'repeat' ;
RETRY : 'retry' ;
UNTIL_SUCCESS : 'until_success' ;
UNTIL_FAILURE : 'until_failure' ;
TIMEOUT : 'timeout' ;
COOLDOWN : 'cooldown' ;
CHANCE : 'chance' ;
ONCE : 'once' ;
WEIGHT : 'weight' ;
SCORE : 'score' ;

CONDITION : 'condition' ;
TASK : 'task' ;
NEURAL : 'neural' ;
SET : 'set' ;
WAIT : 'wait' ;
CALL : 'call' ;

TRUE : 'true' ;
FALSE : 'false' ;
NOWHERE : 'nowhere' ;
AND : 'and' ;
OR : 'or' ;
NOT : 'not' ;

UNIT : 'm' | 's' | 'deg' ;

LBRACE : '{' ;
RBRACE : '}' ;
LPAREN : '(' ;
RPAREN : ')' ;
COMMA : ',' ;
COLON : ':' ;
RANGE : '..' ;

EQUAL : '=' ;
NOT_EQUAL : '!=' ;
LESS : '<' ;
AT_MOST : '<=' ;
GREATER : '>' ;
AT_LEAST : '>=' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;

// Operators of other languages whose meaning is plain.
FOREIGN : '==' | '&&' | '||' | '!' | '<>' ;

NUMBER : [0-9]+ ('.' [0-9]+)? ;
NAME : [a-zA-Z_] [a-zA-Z0-9_]* ;
STRING : OPEN_STRING '"' ;
OPEN_STRING : '"' (~["\\\r\n] | '\\' ~[\r\n])* ;

COMMENT : '//' ~[\r\n]* -> channel(COMMENTS) ;
SPACE : [ \t\r\n\u00A0\uFEFF]+ -> skip ;
UNKNOWN : . ;
