port module Showing exposing (main)

import Array
import Dict exposing (Dict)
import Set


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
    [ t 1 (Red)
    , t 2 (Rgb 1 -2 3)
    , t 3 (Named "a \"b\" c")
    , t 4 ([ Green, Named "" ])
    , t 5 (Box 1)
    , t 6 (Box (Box (Just 1)))
    , t 7 (Box [ Box -1.5 ])
    , t 8 (Pair (Box 1) ( 2, Red ))
    , t 9 (Neg (Add (Num 1) (Num -2.5)))
    , t 10 (Call "f" [ Num 0, Call "g" [] ])
    , t 11 (Record { x = 1, e = Just (Num 2) })
    , t 12 (Point 1 2.5)
    , t 13 ({ f = Point, g = [ Box ] })
    , t 14 (Empty)
    , t 15 (Box Empty)
    , t 16 (Just (Pair Nothing (Just Nothing)))
    , t 17 (( Ok 1, Err (Box "e") ))
    , t 18 (Dict.fromList [ ( "k", Just [ 1 ] ) ])
    , t 19 (Box (Dict.fromList [ ( 1, Dict.singleton 2 Red ) ]))
    , t 20 (Just ' ')
    , t 21 (( 'a', '\'', '"' ))
    , t 22 ("tab\tnew\nquote\"back\\")
    , t 23 ("\u{000B}\u{0000}\u{0001}é\u{1F642}")
    , t 24 ({ z = 1, a = { c = (), b = True } })
    , t 25 (Debug.toString (Debug.toString [ "x" ]))
    , t 26 ([ [ [] ], [ [ 1.25 ] ] ])
    , t 27 (( \x -> x, negate, Just ))
    , t 28 (( LT, (), True ))
    ]


type Colour
    = Red
    | Green
    | Rgb Int Int Int
    | Named String


type Box a
    = Box a


type Pair a b
    = Pair a b


type Expr
    = Num Float
    | Neg Expr
    | Add Expr Expr
    | Call String (List Expr)
    | Record { x : Int, e : Maybe Expr }


type alias Point =
    { x : Float, y : Float }


type Empty
    = Empty
