port module Booleans exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 (List.map (\( a, b ) -> a && b) both)
    , t 2 (List.map (\( a, b ) -> a || b) both)
    , t 3 (List.map (\( a, b ) -> xor a b) both)
    , t 4 (List.map (\( a, b ) -> not a) both)
    , t 5 (List.map (\( a, b ) -> a == b) both)
    , t 6 (List.map (\( a, b ) -> a /= b) both)
    , t 7 (False && forever ())
    , t 8 (True || forever ())
    , t 9 (List.foldl (&&) True [ True, False ])
    , t 10 (List.foldl (||) False [ True, False ])
    , t 11 (True || False && False)
    , t 12 (not True || True)
    , t 13 (if 1 < 2 && "a" /= "b" then 1 else 2)
    , t 14 (List.map not [ True, False ])
    , t 15 (List.partition identity [ True, False, True ])
    ]


both : List ( Bool, Bool )
both =
    [ ( True, True ), ( True, False ), ( False, True ), ( False, False ) ]


forever : () -> Bool
forever x =
    forever x
