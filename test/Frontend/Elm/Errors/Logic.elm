-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Logic exposing (..)

a n =
    n && 1


b =
    True || "yes"


c =
    not 0


d =
    if 1 then
        "a"

    else
        "b"


e text =
    if String.length then
        1

    else
        2


-- CHECK:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (&&) operator is picky about its operands:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     n && 1
-- CHECK-NEXT:            ^
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides of (&&) must be Bool values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not have "truthiness" such that ints and strings and lists are
-- CHECK-NEXT:automatically converted to booleans. Do that conversion explicitly!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The (||) operator is picky about its operands:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     True || "yes"
-- CHECK-NEXT:               ^^^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides of (||) must be Bool values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not have "truthiness" such that ints and strings and lists are
-- CHECK-NEXT:automatically converted to booleans. Do that conversion explicitly!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `not` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     not 0
-- CHECK-NEXT:            ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `not` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not have "truthiness" such that ints and strings and lists are
-- CHECK-NEXT:automatically converted to booleans. Do that conversion explicitly!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `if` condition does not evaluate to a boolean value, True or False.
-- CHECK-EMPTY:
-- CHECK-NEXT:17|     if 1 then
-- CHECK-NEXT:           ^
-- CHECK-NEXT:It is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need this `if` condition to be a Bool value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not have "truthiness" such that ints and strings and lists are
-- CHECK-NEXT:automatically converted to booleans. Do that conversion explicitly!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------------- Logic.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `if` condition does not evaluate to a boolean value, True or False.
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     if String.length then
-- CHECK-NEXT:           ^^^^^^^^^^^^^
-- CHECK-NEXT:This `length` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need this `if` condition to be a Bool value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-NOT:{{.+}}
