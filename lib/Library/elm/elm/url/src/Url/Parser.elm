module Url.Parser exposing
    ( Parser, string, int, s
    , (</>), map, oneOf, top, custom
    , (<?>), query
    , fragment
    , parse
    )

{-| URLs to Elm values.
-}

import Dict exposing (Dict)
import Url exposing (Url)
import Url.Parser.Internal as Internal
import Url.Parser.Query as Query


infix right 7 (</>) = slash
infix left  8 (<?>) = questionMark


{-| All the ways in which the beginning of a path can be understood. -}
type Parser a b
    = Parser (State a -> List (State b))


type alias State value =
    { visited : List String
    , unvisited : List String
    , params : Dict String (List String)
    , frag : Maybe String
    , value : value
    }



-- SEGMENTS


{-| Any segment. -}
string : Parser (String -> a) a
string =
    custom "STRING" Just


{-| A segment that is a number. -}
int : Parser (Int -> a) a
int =
    custom "NUMBER" String.toInt


{-| Just this segment. -}
s : String -> Parser a a
s text =
    Parser
        (\state ->
            case state.unvisited of
                [] ->
                    []

                next :: rest ->
                    if next == text then
                        [ State (next :: state.visited) rest state.params state.frag state.value ]

                    else
                        []
        )


{-| A segment that the function knows. -}
custom : String -> (String -> Maybe a) -> Parser (a -> b) b
custom _ fromSegment =
    Parser
        (\state ->
            case state.unvisited of
                [] ->
                    []

                next :: rest ->
                    case fromSegment next of
                        Just value ->
                            [ State (next :: state.visited) rest state.params state.frag (state.value value) ]

                        Nothing ->
                            []
        )



-- COMBINATIONS


slash : Parser a b -> Parser b c -> Parser a c
slash (Parser before) (Parser after) =
    Parser (\state -> List.concatMap after (before state))


{-| -}
map : a -> Parser a b -> Parser (b -> c) c
map value (Parser parser) =
    Parser
        (\state ->
            List.map
                (\found -> State found.visited found.unvisited found.params found.frag (state.value found.value))
                (parser (State state.visited state.unvisited state.params state.frag value))
        )


{-| -}
oneOf : List (Parser a b) -> Parser a b
oneOf parsers =
    Parser (\state -> List.concatMap (\(Parser parser) -> parser state) parsers)


{-| Takes no segment. -}
top : Parser a a
top =
    Parser (\state -> [ state ])


questionMark : Parser a (query -> b) -> Query.Parser query -> Parser a b
questionMark parser queryParser =
    slash parser (query queryParser)


{-| -}
query : Query.Parser query -> Parser (query -> a) a
query (Internal.Parser queryParser) =
    Parser
        (\state ->
            [ State state.visited state.unvisited state.params state.frag (state.value (queryParser state.params)) ]
        )


{-| -}
fragment : (Maybe String -> fragment) -> Parser (fragment -> a) a
fragment toFrag =
    Parser
        (\state ->
            [ State state.visited state.unvisited state.params state.frag (state.value (toFrag state.frag)) ]
        )



-- RUNNING


{-| The first way that takes the whole path. -}
parse : Parser (a -> a) a -> Url -> Maybe a
parse (Parser parser) url =
    firstWhole
        (parser (State [] (toSegments url.path) (toParameters url.query) url.fragment identity))


firstWhole : List (State a) -> Maybe a
firstWhole states =
    case states of
        [] ->
            Nothing

        state :: rest ->
            if state.unvisited == [] || state.unvisited == [ "" ] then
                Just state.value

            else
                firstWhole rest


toSegments : String -> List String
toSegments path =
    case String.split "/" path of
        "" :: segments ->
            withoutFinalEmpty segments

        segments ->
            withoutFinalEmpty segments


withoutFinalEmpty : List String -> List String
withoutFinalEmpty segments =
    case segments of
        [] ->
            []

        [ "" ] ->
            []

        segment :: rest ->
            segment :: withoutFinalEmpty rest


toParameters : Maybe String -> Dict String (List String)
toParameters maybeQuery =
    case maybeQuery of
        Nothing ->
            Dict.empty

        Just text ->
            List.foldr addParameter Dict.empty (String.split "&" text)


addParameter : String -> Dict String (List String) -> Dict String (List String)
addParameter text parameters =
    case String.split "=" text of
        [ rawKey, rawValue ] ->
            case ( Url.percentDecode rawKey, Url.percentDecode rawValue ) of
                ( Just key, Just value ) ->
                    Dict.update key (\values -> Just (value :: Maybe.withDefault [] values)) parameters

                _ ->
                    parameters

        _ ->
            parameters
