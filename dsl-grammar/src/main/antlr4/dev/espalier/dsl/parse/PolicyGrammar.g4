// The sentences of the policy language. It admits a little more than the language (missing parentheses, empty blocks,
// arguments without names), where a message about the meaning is worth more than one about the grammar.
parser grammar PolicyGrammar;

options { tokenVocab = PolicyTokens; }

file
    : policy EOF
    ;

policy
    : POLICY NAME LBRACE definition* RBRACE
    ;

definition
    : PARAM NAME EQUAL quantity (IN quantity RANGE quantity)?   # paramDefinition
    | TEAM? VAR NAME COLON type=NAME (EQUAL expression)?        # variableDefinition
    | CONDITION NAME parameters? EQUAL expression               # conditionDefinition
    | TREE block                                                # treeDefinition
    | SUBTREE NAME parameters? block                            # subtreeDefinition
    ;

quantity
    : MINUS? NUMBER UNIT?
    ;

parameters
    : LPAREN (parameter (COMMA parameter)*)? RPAREN
    ;

parameter
    : NAME COLON type=NAME
    ;

block
    : LBRACE node* RBRACE
    ;

node
    : STICKY? kind=(SELECTOR | SEQUENCE | RANDOM_SELECTOR | UTILITY) STRING? block  # composite
    | PARALLEL thresholds? STRING? block                        # parallel
    | OPTIONS arguments? STRING? block                          # picking
    | decorator node                                            # decorated
    | CONDITION expression                                      # condition
    | TASK NAME arguments?                                      # task
    | NEURAL NAME arguments?                                    # neural
    | SET NAME EQUAL expression                                 # assignment
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
    : kind=( INVERT | SUCCEED | FAIL | REPEAT | RETRY | UNTIL_SUCCESS | UNTIL_FAILURE | TIMEOUT | COOLDOWN | CHANCE
        | ONCE | WEIGHT | SCORE )
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
    | NOWHERE                                                                                   # nowhere
    ;
