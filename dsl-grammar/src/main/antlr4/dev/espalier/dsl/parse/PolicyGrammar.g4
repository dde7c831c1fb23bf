// The sentences of the policy language. It admits a little more than the language (missing parentheses, empty blocks,
// arguments without names), where a message about the meaning is worth more than one about the grammar.
parser grammar PolicyGrammar;

options { tokenVocab = PolicyTokens; }

file
    : policy EOF
    ;

singleExpression
    : expression EOF
    ;

policy
    : POLICY NAME LBRACE definition* RBRACE
    ;

definition
    : PARAM NAME EQUAL quantity (IN quantity RANGE quantity)?   # paramDefinition
    | CONDITION NAME parentheses? EQUAL expression              # conditionDefinition
    | TREE block                                                # treeDefinition
    | SUBTREE NAME parentheses? block                           # subtreeDefinition
    ;

quantity
    : MINUS? NUMBER UNIT?
    ;

parentheses
    : LPAREN RPAREN
    ;

block
    : LBRACE node* RBRACE
    ;

node
    : STICKY? kind=(SELECTOR | SEQUENCE) STRING? block          # composite
    | PARALLEL thresholds? STRING? block                        # parallel
    | decorator node                                            # decorated
    | CONDITION expression                                      # condition
    | TASK NAME arguments?                                      # task
    | WAIT expression                                           # pause
    | CALL NAME arguments?                                      # call
    ;

thresholds
    : LPAREN threshold (COMMA threshold)* RPAREN
    ;

threshold
    : NAME COLON (NAME | NUMBER)
    ;

decorator
    : kind=( INVERT | SUCCEED | FAIL | REPEAT | RETRY | UNTIL_SUCCESS | UNTIL_FAILURE | TIMEOUT | COOLDOWN | CHANCE )
      (LPAREN expression RPAREN)?
    ;

arguments
    : LPAREN (argument (COMMA argument)*)? RPAREN
    ;

argument
    : NAME COLON expression                                     # namedArgument
    | expression                                                # namelessArgument
    ;

expression
    : MINUS expression                                                                          # negation
    | expression operator=(STAR | SLASH) expression                                             # binary
    | expression operator=(PLUS | MINUS) expression                                             # binary
    | expression operator=(EQUAL | NOT_EQUAL | LESS | AT_MOST | GREATER | AT_LEAST) expression  # binary
    | NOT expression                                                                            # not
    | expression operator=AND expression                                                        # binary
    | expression operator=OR expression                                                         # binary
    | LPAREN expression RPAREN                                                                  # group
    | NAME arguments                                                                            # apply
    | NAME                                                                                      # name
    | NUMBER UNIT?                                                                              # literal
    | (TRUE | FALSE)                                                                            # truth
    ;
