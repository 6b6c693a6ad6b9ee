-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
port module ShadowedPort exposing (..)

port out : String -> Cmd msg


send out =
    out "x"


port out : Int -> Cmd msg


f list =
    List.map (\send -> send) list


-- CHECK:-- SHADOWING -------------------------------------------------- ShadowedPort.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `out` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| port out : String -> Cmd msg
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:7| send out =
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ------------------------------------------------- ShadowedPort.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `out` in this file. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| port out : String -> Cmd msg
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:11| port out : Int -> Cmd msg
-- CHECK-NEXT:         ^^^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- SHADOWING -------------------------------------------------- ShadowedPort.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The name `send` has a meaning already:
-- CHECK-EMPTY:
-- CHECK-NEXT:7| send out =
-- CHECK-NEXT:   ^^^^
-- CHECK-NEXT:Here it gets another one:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     List.map (\send -> send) list
-- CHECK-NEXT:                   ^^^^
-- CHECK-NEXT:Rename one of them: with two meanings in one place it is easy to use the wrong
-- CHECK-NEXT:one.
-- CHECK-NOT:{{.+}}
