port module ArrayBench exposing (main)

{-| Push n numbers onto an Array, set every element a few times in a scattered order, sum by index.
Flags: problem size. Result goes out through port `result`.
-}

import Array exposing (Array)


port result : String -> Cmd msg


main : Program Int () ()
main =
    Platform.worker
        { init = \n -> ( (), result (run n) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


run : Int -> String
run n =
    let
        filled =
            push n 0 Array.empty

        changed =
            scatter (2 * n) n 1 filled
    in
    String.fromInt (Array.length changed) ++ " " ++ String.fromInt (total (n - 1) changed 0)


push : Int -> Int -> Array Int -> Array Int
push n i array =
    if i == n then
        array

    else
        push n (i + 1) (Array.push i array)


scatter : Int -> Int -> Int -> Array Int -> Array Int
scatter k n i array =
    if k == 0 then
        array

    else
        scatter (k - 1) n (modBy n (i * 7 + 13)) (Array.set i k array)


total : Int -> Array Int -> Int -> Int
total i array acc =
    if i < 0 then
        acc

    else
        case Array.get i array of
            Just x ->
                total (i - 1) array (modBy 1000003 (acc + x))

            Nothing ->
                total (i - 1) array acc
