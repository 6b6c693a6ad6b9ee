module Maybe exposing
    ( Maybe(..)
    , andThen
    , map, map2, map3, map4, map5
    , withDefault
    )

{-| Values that may be missing.
-}


{-| A value, or none. -}
type Maybe a
    = Just a
    | Nothing


{-| The value, or the one given for its absence. -}
withDefault : a -> Maybe a -> a
withDefault default maybe =
    case maybe of
        Just value ->
            value

        Nothing ->
            default


{-| Applies a function to the value, if there is one. -}
map : (a -> b) -> Maybe a -> Maybe b
map f maybe =
    case maybe of
        Just value ->
            Just (f value)

        Nothing ->
            Nothing


{-| Applies a function if all values are there. -}
map2 : (a -> b -> value) -> Maybe a -> Maybe b -> Maybe value
map2 func ma mb =
    case ma of
        Nothing ->
            Nothing

        Just a ->
            case mb of
                Nothing ->
                    Nothing

                Just b ->
                    Just (func a b)


{-| -}
map3 : (a -> b -> c -> value) -> Maybe a -> Maybe b -> Maybe c -> Maybe value
map3 func ma mb mc =
    case ma of
        Nothing ->
            Nothing

        Just a ->
            map2 (func a) mb mc


{-| -}
map4 : (a -> b -> c -> d -> value) -> Maybe a -> Maybe b -> Maybe c -> Maybe d -> Maybe value
map4 func ma mb mc md =
    case ma of
        Nothing ->
            Nothing

        Just a ->
            map3 (func a) mb mc md


{-| -}
map5 : (a -> b -> c -> d -> e -> value) -> Maybe a -> Maybe b -> Maybe c -> Maybe d -> Maybe e -> Maybe value
map5 func ma mb mc md me =
    case ma of
        Nothing ->
            Nothing

        Just a ->
            map4 (func a) mb mc md me


{-| Goes on with the value, if there is one. -}
andThen : (a -> Maybe b) -> Maybe a -> Maybe b
andThen callback maybe =
    case maybe of
        Just value ->
            callback value

        Nothing ->
            Nothing
