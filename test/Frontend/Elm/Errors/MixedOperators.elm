-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MixedOperators exposing (..)

a =
    1 == 2 == True


b f g x =
    f << g >> x


c f x =
    x |> f <| x


fine a1 b1 =
    a1 + b1 * 2 - 1 == 3 && True || False


-- CHECK:-- INFIX PROBLEM -------------------------------------------- MixedOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(==) and (==) need parentheses between them:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     1 == 2 == True
-- CHECK-NEXT:       ^^^^^^^^^^^^^^
-- CHECK-NEXT:Neither of the two binds more tightly, so parentheses have to tell what belongs
-- CHECK-NEXT:together.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFIX PROBLEM -------------------------------------------- MixedOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(<<) and (>>) need parentheses between them:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     f << g >> x
-- CHECK-NEXT:       ^^^^^^^^^^^
-- CHECK-NEXT:Neither of the two binds more tightly, so parentheses have to tell what belongs
-- CHECK-NEXT:together.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- INFIX PROBLEM -------------------------------------------- MixedOperators.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(|>) and (<|) need parentheses between them:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     x |> f <| x
-- CHECK-NEXT:        ^^^^^^^^^^^
-- CHECK-NEXT:Neither of the two binds more tightly, so parentheses have to tell what belongs
-- CHECK-NEXT:together.
-- CHECK-NOT:{{.+}}
