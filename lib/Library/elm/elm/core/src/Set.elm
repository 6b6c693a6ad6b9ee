module Set exposing
    ( Set
    , empty, singleton, insert, remove
    , isEmpty, member, size
    , union, intersect, diff
    , toList, fromList
    , map, foldl, foldr, filter, partition
    )

{-| Sets: dictionaries without values.
-}

import Basics exposing (Bool, Int)
import Dict exposing (Dict)
import List exposing (List)


{-| A set of comparable values. -}
type Set t
    = Set_elm_builtin (Dict t ())


{-| -}
empty : Set a
empty =
    Set_elm_builtin Dict.empty


{-| -}
singleton : comparable -> Set comparable
singleton key =
    Set_elm_builtin (Dict.singleton key ())


{-| -}
insert : comparable -> Set comparable -> Set comparable
insert key (Set_elm_builtin dict) =
    Set_elm_builtin (Dict.insert key () dict)


{-| -}
remove : comparable -> Set comparable -> Set comparable
remove key (Set_elm_builtin dict) =
    Set_elm_builtin (Dict.remove key dict)


{-| -}
isEmpty : Set a -> Bool
isEmpty (Set_elm_builtin dict) =
    Dict.isEmpty dict


{-| -}
member : comparable -> Set comparable -> Bool
member key (Set_elm_builtin dict) =
    Dict.member key dict


{-| -}
size : Set a -> Int
size (Set_elm_builtin dict) =
    Dict.size dict


{-| The values of both. -}
union : Set comparable -> Set comparable -> Set comparable
union (Set_elm_builtin first) (Set_elm_builtin second) =
    Set_elm_builtin (Dict.union first second)


{-| The values that are in both. -}
intersect : Set comparable -> Set comparable -> Set comparable
intersect (Set_elm_builtin first) (Set_elm_builtin second) =
    Set_elm_builtin (Dict.intersect first second)


{-| The values of the first that are not in the second. -}
diff : Set comparable -> Set comparable -> Set comparable
diff (Set_elm_builtin first) (Set_elm_builtin second) =
    Set_elm_builtin (Dict.diff first second)


{-| The values from the lowest to the highest. -}
toList : Set a -> List a
toList (Set_elm_builtin dict) =
    Dict.keys dict


{-| -}
fromList : List comparable -> Set comparable
fromList list =
    List.foldl insert empty list


{-| Combines the values, from the lowest. -}
foldl : (a -> b -> b) -> b -> Set a -> b
foldl func result (Set_elm_builtin dict) =
    Dict.foldl (\key _ acc -> func key acc) result dict


{-| Combines the values, from the highest. -}
foldr : (a -> b -> b) -> b -> Set a -> b
foldr func result (Set_elm_builtin dict) =
    Dict.foldr (\key _ acc -> func key acc) result dict


{-| What a function makes of the values. -}
map : (comparable -> comparable2) -> Set comparable -> Set comparable2
map func set =
    foldl (\key result -> insert (func key) result) empty set


{-| The values that pass a test. -}
filter : (comparable -> Bool) -> Set comparable -> Set comparable
filter isGood (Set_elm_builtin dict) =
    Set_elm_builtin (Dict.filter (\key _ -> isGood key) dict)


{-| The values that pass a test, and those that don't. -}
partition : (comparable -> Bool) -> Set comparable -> ( Set comparable, Set comparable )
partition isGood (Set_elm_builtin dict) =
    let
        ( good, bad ) =
            Dict.partition (\key _ -> isGood key) dict
    in
    ( Set_elm_builtin good, Set_elm_builtin bad )
