module Inputs.Stack exposing (Stack, empty, pop, push, size, Op(..), run, Named, label)

import Inputs.Util as Util exposing (..)


type Stack a
    = Stack (List a)


type Op
    = Push Int
    | Pop
    | Add


type alias Named r =
    { r | name : String }


empty : Stack a
empty =
    Stack []


push : a -> Stack a -> Stack a
push x (Stack list) =
    Stack (x :: list)


pop : Stack a -> Maybe ( a, Stack a )
pop (Stack list) =
    case list of
        [] ->
            Nothing

        x :: rest ->
            Just ( x, Stack rest )


size (Stack list) =
    count list


run : List Op -> Result String (Stack Int)
run ops =
    Util.foldResult step empty ops


step op stack =
    case op of
        Push n ->
            Ok (push n stack)

        Pop ->
            pop stack |> Result.fromMaybe "empty" |> Result.map Tuple.second

        Add ->
            pop stack
                |> andThen2 (\( a, rest ) -> Maybe.map (\( b, more ) -> push (a + b) more) (pop rest))
                |> Result.fromMaybe "too few"


label : Named r -> String
label r =
    "<" ++ r.name ++ ">"
