module Url.Parser.Query exposing
    ( Parser, string, int, enum, custom
    , map, map2, map3, map4, map5, map6, map7, map8
    )

{-| Parameters of URLs.
-}

import Dict exposing (Dict)
import Url.Parser.Internal as Q


{-| -}
type alias Parser a =
    Q.QueryParser a


{-| A parameter that is there once. -}
string : String -> Parser (Maybe String)
string key =
    once key Just


{-| -}
int : String -> Parser (Maybe Int)
int key =
    once key String.toInt


{-| A parameter with a value of the dictionary's. -}
enum : String -> Dict String a -> Parser (Maybe a)
enum key values =
    once key (\text -> Dict.get text values)


once : String -> (String -> Maybe a) -> Parser (Maybe a)
once key toValue =
    custom key
        (\texts ->
            case texts of
                [ text ] ->
                    toValue text

                _ ->
                    Nothing
        )


{-| All values of a parameter. -}
custom : String -> (List String -> a) -> Parser a
custom key func =
    Q.Parser (\parameters -> func (Maybe.withDefault [] (Dict.get key parameters)))


{-| -}
map : (a -> result) -> Parser a -> Parser result
map func (Q.Parser a) =
    Q.Parser (\parameters -> func (a parameters))


{-| -}
map2 : (a -> b -> result) -> Parser a -> Parser b -> Parser result
map2 func (Q.Parser a) (Q.Parser b) =
    Q.Parser (\parameters -> func (a parameters) (b parameters))


{-| -}
map3 : (a -> b -> c -> result) -> Parser a -> Parser b -> Parser c -> Parser result
map3 func (Q.Parser a) (Q.Parser b) (Q.Parser c) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters))


{-| -}
map4 : (a -> b -> c -> d -> result) -> Parser a -> Parser b -> Parser c -> Parser d -> Parser result
map4 func (Q.Parser a) (Q.Parser b) (Q.Parser c) (Q.Parser d) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters) (d parameters))


{-| -}
map5 : (a -> b -> c -> d -> e -> result) -> Parser a -> Parser b -> Parser c -> Parser d -> Parser e -> Parser result
map5 func (Q.Parser a) (Q.Parser b) (Q.Parser c) (Q.Parser d) (Q.Parser e) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters) (d parameters) (e parameters))


{-| -}
map6 : (a -> b -> c -> d -> e -> f -> result) -> Parser a -> Parser b -> Parser c -> Parser d -> Parser e -> Parser f -> Parser result
map6 func (Q.Parser a) (Q.Parser b) (Q.Parser c) (Q.Parser d) (Q.Parser e) (Q.Parser f) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters) (d parameters) (e parameters) (f parameters))


{-| -}
map7 : (a -> b -> c -> d -> e -> f -> g -> result) -> Parser a -> Parser b -> Parser c -> Parser d -> Parser e -> Parser f -> Parser g -> Parser result
map7 func (Q.Parser a) (Q.Parser b) (Q.Parser c) (Q.Parser d) (Q.Parser e) (Q.Parser f) (Q.Parser g) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters) (d parameters) (e parameters) (f parameters) (g parameters))


{-| -}
map8 : (a -> b -> c -> d -> e -> f -> g -> h -> result) -> Parser a -> Parser b -> Parser c -> Parser d -> Parser e -> Parser f -> Parser g -> Parser h -> Parser result
map8 func (Q.Parser a) (Q.Parser b) (Q.Parser c) (Q.Parser d) (Q.Parser e) (Q.Parser f) (Q.Parser g) (Q.Parser h) =
    Q.Parser (\parameters -> func (a parameters) (b parameters) (c parameters) (d parameters) (e parameters) (f parameters) (g parameters) (h parameters))

