-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module MainFlags exposing (..)

main : Program (Maybe (Int -> Int)) () ()
main =
    Platform.worker
        { init = \_ -> ( (), Cmd.none )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


-- CHECK:-- BAD FLAGS ----------------------------------------------------- MainFlags.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The flags of this program would hold a function:
-- CHECK-EMPTY:
-- CHECK-NEXT:5| main =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-NOT:{{.+}}
