module Array exposing
    ( Array
    , empty, initialize, repeat, fromList
    , isEmpty, length, get
    , set, push, append, slice
    , toList, toIndexedList
    , map, indexedMap, foldl, foldr, filter
    )

{-| Arrays: radix trees of 32 branches with the last elements in a tail of
their own. What an array looks like follows from its length alone, so equal
arrays are equal terms. The kernel (lib/Runtime/Elm/Array.cpp) knows the shape.
-}

import Basics exposing (..)
import List exposing ((::), List)
import Maybe exposing (Maybe)


{-| Values by indices from 0. -}
type Array a
    = Array


{-| -}
empty : Array a
empty =
    fromList []


{-| So many elements; a function makes each of its index. -}
initialize : Int -> (Int -> a) -> Array a
initialize n f =
    fromList (List.map f (List.range 0 (n - 1)))


{-| So many copies of a value. -}
repeat : Int -> a -> Array a
repeat n value =
    fromList (List.repeat n value)


{-| -}
fromList : List a -> Array a
fromList =
    Elm.Kernel.Array.fromList


{-| -}
isEmpty : Array a -> Bool
isEmpty array =
    length array == 0


{-| -}
length : Array a -> Int
length =
    Elm.Kernel.Array.length


{-| The element of that index, if there is one. -}
get : Int -> Array a -> Maybe a
get =
    Elm.Kernel.Array.get


{-| With another element of that index, if it has one. -}
set : Int -> a -> Array a -> Array a
set =
    Elm.Kernel.Array.set


{-| With one more element at the end. -}
push : a -> Array a -> Array a
push =
    Elm.Kernel.Array.push


{-| One array after the other. -}
append : Array a -> Array a -> Array a
append =
    Elm.Kernel.Array.append


{-| From an index up to another; negative ones count from the end. -}
slice : Int -> Int -> Array a -> Array a
slice =
    Elm.Kernel.Array.slice


{-| -}
toList : Array a -> List a
toList =
    Elm.Kernel.Array.toList


{-| The elements with their indices. -}
toIndexedList : Array a -> List ( Int, a )
toIndexedList array =
    List.indexedMap (\index value -> ( index, value )) (toList array)


{-| Applies a function to every element. -}
map : (a -> b) -> Array a -> Array b
map f array =
    fromList (List.map f (toList array))


{-| The same with the element's index. -}
indexedMap : (Int -> a -> b) -> Array a -> Array b
indexedMap f array =
    fromList (List.indexedMap f (toList array))


{-| Combines the elements, from the left. -}
foldl : (a -> b -> b) -> b -> Array a -> b
foldl f result array =
    List.foldl f result (toList array)


{-| Combines the elements, from the right. -}
foldr : (a -> b -> b) -> b -> Array a -> b
foldr f result array =
    List.foldr f result (toList array)


{-| The elements that pass a test. -}
filter : (a -> Bool) -> Array a -> Array a
filter isGood array =
    fromList (List.filter isGood (toList array))
