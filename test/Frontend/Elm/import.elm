-- RUN: luciole build %s --emit=erl -o - | FileCheck %s


port module Main exposing (main)


port out : Int -> Cmd msg


main : Program Int () ()
main =
    Platform.worker
        { init = \n -> ( (), out (sum n 0 + first { x = n } + pick (Named n n) + add n 1) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }



-- What the platform needs: the value of main, what reads the flags, the ports.
-- CHECK-LABEL: erl.func @"program/0"
-- CHECK:       erl.constant #erl.export<"elm_json", "int", 1>
-- CHECK:       erl.call_remote "elm_platform" "program"


-- An Int is a small, and computed without a look at what it is.
-- CHECK-LABEL: erl.func @"Main.add@Basics.Int;/2"
-- CHECK-SAME:  (%{{.*}}: !erl.small, %{{.*}}: !erl.small) -> !erl.small
-- CHECK:       arith.addi
-- CHECK:       erl.box_small


add : number -> number -> number
add x y =
    x + y



-- A constructor that is the only one is a tuple without a tag.
-- CHECK-LABEL: erl.func @"Main.pick/1"
-- CHECK-SAME:  (%[[NAMED:.*]]: !erl.tuple<2>)
-- CHECK:       erl.element %[[NAMED]][1]


type Named
    = Named Int Int


pick : Named -> Int
pick (Named _ second) =
    second



-- A row that is known has a place for the field.
-- CHECK-LABEL: erl.func @"Main.first@{}/1"
-- CHECK:       erl.element %{{.*}}[0]


first : { r | x : a } -> a
first r =
    r.x



-- Conditions are no terms, and calls in the last place leave nothing behind.
-- CHECK-LABEL: erl.func @"Main.sum/2"
-- CHECK:       %[[IS:.*]] = erl.is_eq
-- CHECK-NEXT:  erl.if %[[IS]]
-- CHECK:       erl.call @"Main.sum/2"


sum : Int -> Int -> Int
sum n acc =
    if n == 0 then
        acc

    else
        sum (n - 1) (acc + n)
