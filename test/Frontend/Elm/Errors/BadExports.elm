-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)

type alias Model =
    Int


type Msg
    = Msg


helper =
    1


-- CHECK:-- BAD EXPORT --------------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`Model` is a type alias, and (..) exposes the constructors of a custom type:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                               ^^^^^^^^^
-- CHECK-NEXT:An alias is exposed by its name alone.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN EXPORT ----------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`helpr` is exposed, but this module does not define it:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                   ^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    helper
-- CHECK-EMPTY:
-- CHECK-NEXT:-- REDUNDANT EXPORT --------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`helper` is exposed here already:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                          ^^^^^^
-- CHECK-NEXT:Once is enough, so this can go:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                                  ^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN EXPORT ----------------------------------------------- BadExports.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`Msgs` is exposed, but this module does not define it:
-- CHECK-EMPTY:
-- CHECK-NEXT:2| module BadExports exposing (Model(..), Msg(..), helpr, helper, helper, Msgs)
-- CHECK-NEXT:                                                                          ^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Msg
-- CHECK-NOT:{{.+}}
