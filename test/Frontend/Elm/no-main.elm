-- RUN: not elm-check --library %luciole_source/lib/Library/elm --require-main %s 2>&1 | FileCheck %s
-- RUN: elm-check --library %luciole_source/lib/Library/elm %s
module NoMain exposing (..)

-- CHECK: NO MAIN
-- CHECK: A program starts with the `main` value of its main module, but `NoMain` has
-- CHECK: none:
-- CHECK: 3| module NoMain exposing (..)
-- CHECK: This is a `main` that does nothing:
-- CHECK: main : Program () () ()
-- CHECK: { init = \_ -> ( (), Cmd.none )


x =
    1
