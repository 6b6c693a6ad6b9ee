module Url exposing
    ( Url, Protocol(..)
    , toString, fromString
    , percentEncode, percentDecode
    )

{-| Parts of URLs.
-}


{-| -}
type alias Url =
    { protocol : Protocol
    , host : String
    , port_ : Maybe Int
    , path : String
    , query : Maybe String
    , fragment : Maybe String
    }


{-| -}
type Protocol
    = Http
    | Https


{-| -}
toString : Url -> String
toString url =
    (case url.protocol of
        Http ->
            "http://"

        Https ->
            "https://"
    )
        ++ url.host
        ++ optional ":" (Maybe.map String.fromInt url.port_)
        ++ url.path
        ++ optional "?" url.query
        ++ optional "#" url.fragment


optional : String -> Maybe String -> String
optional prefix part =
    case part of
        Nothing ->
            ""

        Just text ->
            prefix ++ text


{-| `Nothing` for what does not start with `http://` or `https://`. -}
fromString : String -> Maybe Url
fromString text =
    if String.startsWith "http://" text then
        withProtocol Http (String.dropLeft 7 text)

    else if String.startsWith "https://" text then
        withProtocol Https (String.dropLeft 8 text)

    else
        Nothing


withProtocol : Protocol -> String -> Maybe Url
withProtocol protocol text =
    let
        ( beforeFragment, fragment ) =
            cut "#" text

        ( beforeQuery, query ) =
            cut "?" beforeFragment

        ( authority, path ) =
            case String.indexes "/" beforeQuery of
                [] ->
                    ( beforeQuery, "/" )

                i :: _ ->
                    ( String.left i beforeQuery, String.dropLeft i beforeQuery )

        toUrl host port_ =
            Just (Url protocol host port_ path query fragment)
    in
    if authority == "" || String.contains "@" authority then
        Nothing

    else
        case String.indexes ":" authority of
            [] ->
                toUrl authority Nothing

            [ i ] ->
                String.toInt (String.dropLeft (i + 1) authority)
                    |> Maybe.andThen (\number -> toUrl (String.left i authority) (Just number))

            _ ->
                Nothing


{-| What comes before and what after the first such character. -}
cut : String -> String -> ( String, Maybe String )
cut separator text =
    case String.indexes separator text of
        [] ->
            ( text, Nothing )

        i :: _ ->
            ( String.left i text, Just (String.dropLeft (i + 1) text) )


{-| JavaScript's encodeURIComponent. -}
percentEncode : String -> String
percentEncode =
    Elm.Kernel.Url.percentEncode


{-| JavaScript's decodeURIComponent; `Nothing` where it throws. -}
percentDecode : String -> Maybe String
percentDecode =
    Elm.Kernel.Url.percentDecode
