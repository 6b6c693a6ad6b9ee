module Json.Encode exposing
    ( Value, encode
    , string, int, float, bool, null
    , list, array, set
    , object, dict
    )

{-| Elm values to JSON.
-}

import Array exposing (Array)
import Dict exposing (Dict)
import Set exposing (Set)


{-| A value of JavaScript's. -}
type Value
    = Value


{-| The text of a value, indented by so many spaces; 0 puts all on one line. -}
encode : Int -> Value -> String
encode =
    Elm.Kernel.Json.print


{-| -}
string : String -> Value
string =
    Elm.Kernel.Json.same


{-| -}
int : Int -> Value
int =
    Elm.Kernel.Json.same


{-| What is not finite becomes `null` in text. -}
float : Float -> Value
float =
    Elm.Kernel.Json.number


{-| -}
bool : Bool -> Value
bool =
    Elm.Kernel.Json.same


{-| -}
null : Value
null =
    Elm.Kernel.Json.null


{-| An array of the elements. -}
list : (a -> Value) -> List a -> Value
list func entries =
    fromList (List.map func entries)


{-| An array of the elements. -}
array : (a -> Value) -> Array a -> Value
array func entries =
    fromList (Array.foldr (\entry values -> func entry :: values) [] entries)


{-| An array of the elements, in their order. -}
set : (a -> Value) -> Set a -> Value
set func entries =
    fromList (Set.foldr (\entry values -> func entry :: values) [] entries)


fromList : List Value -> Value
fromList =
    Elm.Kernel.Json.array


{-| Of two equal names the later one counts. -}
object : List ( String, Value ) -> Value
object =
    Elm.Kernel.Json.object


{-| An object with a property for each key. -}
dict : (k -> String) -> (v -> Value) -> Dict k v -> Value
dict toKey toValue dictionary =
    object (Dict.foldr (\key value pairs -> ( toKey key, toValue value ) :: pairs) [] dictionary)
