module Result exposing
    ( Result(..)
    , map, map2, map3, map4, map5
    , andThen
    , withDefault, toMaybe, fromMaybe, mapError
    )

{-| What became of something that can fail.
-}

import Maybe exposing (Maybe(..))


{-| A value, or what went wrong. -}
type Result error value
    = Ok value
    | Err error


{-| The value, or the one given for failures. -}
withDefault : a -> Result x a -> a
withDefault default result =
    case result of
        Ok value ->
            value

        Err _ ->
            default


{-| Applies a function to a good result. -}
map : (a -> value) -> Result x a -> Result x value
map func result =
    case result of
        Ok value ->
            Ok (func value)

        Err error ->
            Err error


{-| Applies a function if all results are good; else the first error. -}
map2 : (a -> b -> value) -> Result x a -> Result x b -> Result x value
map2 func ra rb =
    case ra of
        Err error ->
            Err error

        Ok a ->
            case rb of
                Err error ->
                    Err error

                Ok b ->
                    Ok (func a b)


{-| -}
map3 : (a -> b -> c -> value) -> Result x a -> Result x b -> Result x c -> Result x value
map3 func ra rb rc =
    case ra of
        Err error ->
            Err error

        Ok a ->
            map2 (func a) rb rc


{-| -}
map4 : (a -> b -> c -> d -> value) -> Result x a -> Result x b -> Result x c -> Result x d -> Result x value
map4 func ra rb rc rd =
    case ra of
        Err error ->
            Err error

        Ok a ->
            map3 (func a) rb rc rd


{-| -}
map5 : (a -> b -> c -> d -> e -> value) -> Result x a -> Result x b -> Result x c -> Result x d -> Result x e -> Result x value
map5 func ra rb rc rd re =
    case ra of
        Err error ->
            Err error

        Ok a ->
            map4 (func a) rb rc rd re


{-| Goes on with a good result. -}
andThen : (a -> Result x b) -> Result x a -> Result x b
andThen callback result =
    case result of
        Ok value ->
            callback value

        Err error ->
            Err error


{-| Applies a function to the error. -}
mapError : (x -> y) -> Result x a -> Result y a
mapError func result =
    case result of
        Ok value ->
            Ok value

        Err error ->
            Err (func error)


{-| The value of a good result. -}
toMaybe : Result x a -> Maybe a
toMaybe result =
    case result of
        Ok value ->
            Just value

        Err _ ->
            Nothing


{-| A good result if there is a value, else the error. -}
fromMaybe : x -> Maybe a -> Result x a
fromMaybe error maybe =
    case maybe of
        Just value ->
            Ok value

        Nothing ->
            Err error
