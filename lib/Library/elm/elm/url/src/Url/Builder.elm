module Url.Builder exposing
    ( absolute, relative, crossOrigin, custom, Root(..)
    , QueryParameter, string, int, toQuery
    )

{-| URLs of their parts.
-}

import Url


{-| From the root of the host. -}
absolute : List String -> List QueryParameter -> String
absolute segments parameters =
    custom Absolute segments parameters Nothing


{-| From where one is. -}
relative : List String -> List QueryParameter -> String
relative segments parameters =
    custom Relative segments parameters Nothing


{-| On another host. -}
crossOrigin : String -> List String -> List QueryParameter -> String
crossOrigin host segments parameters =
    custom (CrossOrigin host) segments parameters Nothing


{-| -}
type Root
    = Absolute
    | Relative
    | CrossOrigin String


{-| With a fragment. -}
custom : Root -> List String -> List QueryParameter -> Maybe String -> String
custom root segments parameters fragment =
    let
        start =
            case root of
                Absolute ->
                    "/"

                Relative ->
                    ""

                CrossOrigin host ->
                    host ++ "/"

        end =
            case fragment of
                Nothing ->
                    ""

                Just text ->
                    "#" ++ text
    in
    start ++ String.join "/" segments ++ toQuery parameters ++ end


{-| -}
type QueryParameter
    = QueryParameter String String


{-| -}
string : String -> String -> QueryParameter
string key value =
    QueryParameter (Url.percentEncode key) (Url.percentEncode value)


{-| -}
int : String -> Int -> QueryParameter
int key value =
    QueryParameter (Url.percentEncode key) (String.fromInt value)


{-| With the `?`, if there are any. -}
toQuery : List QueryParameter -> String
toQuery parameters =
    case parameters of
        [] ->
            ""

        _ ->
            "?" ++ String.join "&" (List.map (\(QueryParameter key value) -> key ++ "=" ++ value) parameters)
