-- Many texts are searched for in their order; the elements of long lists are collected as they are computed.
-- RUN: rm -rf %t && mkdir -p %t && cp %s %t/Main.elm
-- RUN: luciole build %t/Main.elm --emit=erl-cfg -o - | FileCheck %s
-- RUN: luciole build %t/Main.elm -o %t/a && %t/a < /dev/null | FileCheck --check-prefix=OUT %s


port module Main exposing (main)


port out : List Int -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (List.map many [ "a", "m", "g", "", "aa", "z" ] ++ [ List.sum (elements 1) ] ++ conses 1) )
        , update = \_ model -> ( model, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


-- OUT: {"port":"out","value":[13,1,7,0,0,0,2211,2,3


many : String -> Int
many text =
    case text of
        "m" -> 1
        "l" -> 2
        "k" -> 3
        "j" -> 4
        "i" -> 5
        "h" -> 6
        "g" -> 7
        "f" -> 8
        "e" -> 9
        "d" -> 10
        "c" -> 11
        "b" -> 12
        "a" -> 13
        _ -> 0


slow : Int -> Int
slow x =
    if x > 1000 then
        slow (x - 1)

    else
        x + 1


elements : Int -> List Int
elements x =
    [ slow 0, slow 1, slow 2, slow 3, slow 4, slow 5, slow 6, slow 7, slow 8, slow 9, slow 10, slow 11, slow 12, slow 13, slow 14, slow 15, slow 16, slow 17, slow 18, slow 19, slow 20, slow 21, slow 22, slow 23, slow 24, slow 25, slow 26, slow 27, slow 28, slow 29, slow 30, slow 31, slow 32, slow 33, slow 34, slow 35, slow 36, slow 37, slow 38, slow 39, slow 40, slow 41, slow 42, slow 43, slow 44, slow 45, slow 46, slow 47, slow 48, slow 49, slow 50, slow 51, slow 52, slow 53, slow 54, slow 55, slow 56, slow 57, slow 58, slow 59, slow 60, slow 61, slow 62, slow 63, slow 64, slow (x + 64) ]


conses : Int -> List Int
conses x =
    slow (x + 0) :: slow (x + 1) :: slow (x + 2) :: slow (x + 3) :: slow (x + 4) :: slow (x + 5) :: slow (x + 6) :: slow (x + 7) :: slow (x + 8) :: slow (x + 9) :: slow (x + 10) :: slow (x + 11) :: slow (x + 12) :: slow (x + 13) :: slow (x + 14) :: slow (x + 15) :: slow (x + 16) :: slow (x + 17) :: slow (x + 18) :: slow (x + 19) :: slow (x + 20) :: slow (x + 21) :: slow (x + 22) :: slow (x + 23) :: slow (x + 24) :: slow (x + 25) :: slow (x + 26) :: slow (x + 27) :: slow (x + 28) :: slow (x + 29) :: slow (x + 30) :: slow (x + 31) :: slow (x + 32) :: slow (x + 33) :: slow (x + 34) :: slow (x + 35) :: slow (x + 36) :: slow (x + 37) :: slow (x + 38) :: slow (x + 39) :: slow (x + 40) :: slow (x + 41) :: slow (x + 42) :: slow (x + 43) :: slow (x + 44) :: slow (x + 45) :: slow (x + 46) :: slow (x + 47) :: slow (x + 48) :: slow (x + 49) :: slow (x + 50) :: slow (x + 51) :: slow (x + 52) :: slow (x + 53) :: slow (x + 54) :: slow (x + 55) :: slow (x + 56) :: slow (x + 57) :: slow (x + 58) :: slow (x + 59) :: slow (x + 60) :: slow (x + 61) :: slow (x + 62) :: slow (x + 63) :: slow (x + 64) :: slow (x + 65) :: []


-- CHECK-LABEL: erl.func @"Main.elements/1"
-- CHECK: erl.cons {{%.*}}, {{%.*}} : {{.*}}!erl.nil
-- CHECK: erl.tail_call_remote "lists" "reverse"
-- CHECK-LABEL: erl.func @"Main.many/1"
-- CHECK: [[MIDDLE:%.*]] = erl.constant #erl.bits<"0067", 16>
-- CHECK: erl.compare lt %arg0, [[MIDDLE]]
