-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnknownOperators exposing (..)

import Basics exposing ((+++), (+))
import List exposing ((::), (:::))


a =
    1 + 2 ** 3


b =
    (<>) "a" "b"


-- CHECK:-- BAD IMPORT --------------------------------------------- UnknownOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The module `Basics` does not expose `+++`:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| import Basics exposing ((+++), (+))
-- CHECK-NEXT:                           ^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD IMPORT --------------------------------------------- UnknownOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The module `List` does not expose `:::`:
-- CHECK-EMPTY:
-- CHECK-NEXT:5| import List exposing ((::), (:::))
-- CHECK-NEXT:                               ^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN OPERATOR --------------------------------------- UnknownOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (**):
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     1 + 2 ** 3
-- CHECK-NEXT:             ^^
-- CHECK-NEXT:In Elm this is written `^`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNKNOWN OPERATOR --------------------------------------- UnknownOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no operator (<>):
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     (<>) "a" "b"
-- CHECK-NEXT:        ^^^^
-- CHECK-NEXT:These names are similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    <
-- CHECK-NEXT:    <<
-- CHECK-NEXT:    <=
-- CHECK-NEXT:    <|
-- CHECK-NOT:{{.+}}
