port module Operators exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type alias R =
    { f : Int -> Int -> Int, n : Int }


apply f x =
    f x


results : List String
results =
    [ Debug.toString (1 + 2 * 3 - 4 // 2)
    , Debug.toString (2 ^ 3 ^ 2)
    , Debug.toString (10 - 3 - 2)
    , Debug.toString (100 // 7 // 2)
    , Debug.toString (2 * 3 ^ 2 + 1)
    , Debug.toString (1 :: 2 :: [] ++ [ 3 ] ++ [ 4 ])
    , Debug.toString ("a" ++ "b" ++ "c" == "abc" && 1 + 1 == 2 || False)
    , Debug.toString (not True || True && not False)
    , Debug.toString (1 < 2 && 2 <= 2 && 3 > 2 && 3 >= 3 && 1 /= 2)
    , Debug.toString (List.map negate <| List.filter (\x -> x > 1) <| [ 1, 2, 3 ])
    , Debug.toString ([ 1, 2, 3 ] |> List.map ((*) 2) |> List.sum |> (+) 1)
    , Debug.toString (((+) 1 >> (*) 2) 3)
    , Debug.toString (((+) 1 << (*) 2) 3)
    , Debug.toString ((String.fromInt >> String.length >> (-) 10) 12345)
    , Debug.toString ((/) 1 4)
    , Debug.toString ((-) 10 4)
    , Debug.toString ((++) "x" "y")
    , Debug.toString ((::) 1 [])
    , Debug.toString ((<|) ((+) 1) 2)
    , Debug.toString (List.foldr (<<) identity [ (+) 1, (*) 2, (-) 100 ] 5)
    , Debug.toString (List.foldl (>>) identity [ (+) 1, (*) 2, (-) 100 ] 5)
    , Debug.toString (List.map2 (==) [ 1, 2 ] [ 1, 3 ])
    , Debug.toString (-5 + 3)
    , Debug.toString (3 - -5)
    , Debug.toString -(5 - 8)
    , Debug.toString (apply negate 5 - apply negate -5)
    , Debug.toString (modBy 4 -7 + remainderBy 4 -7)
    , Debug.toString (xor True False == (True /= False))
    , Debug.toString ({ f = \a b -> a * b, n = 3 } |> (\r -> r.f r.n 2 + r.n))
    , Debug.toString (if 1 + 1 == 2 then "yes" else "no" ++ "never")
    , Debug.toString ((if False then (+) else (*)) 3 4)
    , Debug.toString ((case 3 of
        3 ->
            (-)

        _ ->
            (+)
      ) 3 4)
    , Debug.toString ((let y = 2 in \x -> x ^ y) 5)
    , Debug.toString (\_ -> 1)
    , Debug.toString [ (+), (-) ]
    , Debug.toString (List.map (\( op, a, b ) -> op a b) [ ( (+), 1, 2 ), ( (*), 3, 4 ), ( max, 5, 6 ) ])
    , Debug.toString (0.1 + 0.2)
    , Debug.toString (1 / 0)
    , Debug.toString (-1 / 0 < 1 / 0)
    , Debug.toString (0 / 0 == 0 / 0)
    , Debug.toString (5 // 0)
    , Debug.toString (clamp 1 10 (20 - 3))
    ]
