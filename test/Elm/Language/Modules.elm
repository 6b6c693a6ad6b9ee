port module Modules exposing (main)

import Inputs.Stack as Stack exposing (Named, Op(..), Stack)
import Inputs.Util


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type alias Item =
    Named { price : Float }


item : Item
item =
    { name = "tea", price = 2.5 }


drain : Stack a -> List a
drain stack =
    case Stack.pop stack of
        Just ( x, rest ) ->
            x :: drain rest

        Nothing ->
            []


type Size
    = Size Int


size =
    Size


results : List String
results =
    [ Debug.toString (Stack.run [ Push 1, Push 2, Add ] |> Result.map drain)
    , Debug.toString (Stack.run [ Push 1, Add ])
    , Debug.toString (Stack.run [ Push 1, Pop, Stack.Pop ])
    , Debug.toString (Stack.size (Stack.push 'a' Stack.empty) / 2)
    , Stack.label item
    , Stack.label { name = "x", other = () }
    , Debug.toString (Inputs.Util.count [ 1, 2, 3 ])
    , Debug.toString (List.map size [ 1, 2 ])
    , Debug.toString (Stack.push 1 Stack.empty == Stack.push 1 Stack.empty)
    , Debug.toString (Stack.push "s" Stack.empty)
    ]
