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
-- CHECK-NEXT:Your `main` program wants a function from the outside as its flags:
-- CHECK-EMPTY:
-- CHECK-NEXT:5| main =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:I cannot handle that: values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: The types that can go through are: Ints, Floats, Bools, Strings, Maybes,
-- CHECK-NEXT:Lists, Arrays, tuples, records, and JSON values. A JSON value can hold anything
-- CHECK-NEXT:else, with encoders and decoders that you write.
-- CHECK-NOT:{{.+}}
