port module RowEvidence exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


is : String -> a -> a -> String
is label actual expected =
    if actual == expected then
        label

    else
        label ++ " is " ++ Debug.toString actual ++ ", not " ++ Debug.toString expected


results : List String
results =
    [ is "access" (xOf { a = 1, x = 2, z = 3 }) 2
    , is "access of another shape" (xOf { x = "s", y = "t" }) "s"
    , is "update" (setX 9 { w = 'w', x = 1, y = 'y' }) { w = 'w', x = 9, y = 'y' }
    , is "two fields" (swap { a = 1, b = 2, c = 3 }) { a = 2, b = 1, c = 3 }
    , is "pattern" (sumXY { b = 0, x = 3, y = 4, z = 0 }) 7
    , is "accessor as a value" (List.map .x [ { x = 1, k = 0 }, { x = 2, k = 0 } ]) [ 1, 2 ]
    , is "accessor of an open record" (viaAccessor { a = 0, x = 5 }) 5
    , is "through another function" (twice { x = 4, unused = () }) 8
    , is "rows in a record" (deep { inner = { a = 1, x = 6 }, other = 0 }) 6
    , is "local function" (local { x = 2, p = 1 }) [ 3, 4 ]
    , is "described" (Debug.toString (tagged { b = 1, x = 2 })) "{ b = 1, t = { b = 1, x = 2 }, x = 2 }"
    , is "shown through a row" (show { b = 'b', x = 1 }) "{ b = 'b', x = 1 }"
    , is "generic list" (List.map xOf [ { x = 1.5, y = () } ]) [ 1.5 ]
    , is "update twice" (setX 1 (setX 2 { x = 3, a = 4 })) { x = 1, a = 4 }
    ]


xOf : { r | x : a } -> a
xOf r =
    r.x


setX : a -> { r | x : a } -> { r | x : a }
setX value r =
    { r | x = value }


swap : { r | a : v, b : v } -> { r | a : v, b : v }
swap r =
    { r | a = r.b, b = r.a }


sumXY : { r | x : Int, y : Int } -> Int
sumXY { x, y } =
    x + y


viaAccessor : { r | x : a } -> a
viaAccessor r =
    List.foldl (\f _ -> f r) r.x [ .x ]


twice : { r | x : Int } -> Int
twice r =
    xOf r + xOf { r | x = r.x }


deep : { r | inner : { s | x : a } } -> a
deep r =
    xOf r.inner


local : { r | x : Int } -> List Int
local r =
    let
        plus n =
            r.x + n
    in
    List.map plus [ 1, 2 ]


tagged : { b : Int, x : Int } -> { b : Int, t : { b : Int, x : Int }, x : Int }
tagged r =
    { b = r.b, t = r, x = r.x }


show : { r | x : Int } -> String
show r =
    Debug.toString r
