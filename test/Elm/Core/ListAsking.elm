port module ListAsking exposing (main)


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
    [ t 1 (List.map List.length [ [], [ 1 ], [ 1, 2 ] ])
    , t 2 (List.member 3 [ 1, 3 ])
    , t 3 (List.member 'x' [])
    , t 4 (List.member [ 1 ] [ [], [ 1 ] ])
    , t 5 (List.all (\n -> n > 0) [ 1, 2 ])
    , t 6 (List.all (\n -> n > 1) [ 1, 2 ])
    , t 7 (( List.all not [], List.any not [] ))
    , t 8 (List.any (\n -> n == 2) [ 1, 2 ])
    , t 9 (List.maximum [ 1, 5, 3 ])
    , t 10 (List.minimum [ 1.5, -2, 3 ])
    , t 11 (List.maximum (List.filter String.isEmpty [ "a" ]))
    , t 12 (( List.sum (List.range 1 100), List.product (List.range 1 10) ))
    , t 13 (List.sum [ 0.1, 0.2, 0.3 ])
    , t 14 (List.map List.head [ [], [ 1, 2 ] ])
    , t 15 (List.map List.tail [ [], [ 1, 2 ], [ 3 ] ])
    , t 16 (List.map List.isEmpty [ [], [ 0 ] ])
    , t 17 (List.head (List.drop 2 [ 1, 2, 3 ]))
    , t 18 (List.any (\n -> n > 99999) (List.range 1 100000))
    ]
