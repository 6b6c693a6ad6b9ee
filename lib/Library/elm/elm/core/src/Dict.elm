module Dict exposing
    ( Dict
    , empty, singleton, insert, update, remove
    , isEmpty, member, get, size
    , keys, values, toList, fromList
    , map, foldl, foldr, filter, partition
    , union, intersect, diff, merge
    )

{-| Dictionaries: search trees, balanced by weight. A tree of n entries is as
deep as log n at any rate: the sizes of two neighbours, if they have more than
one entry together, are at most threefold each other. Sets of any size are
combined by splitting one tree along the other.

The names of the constructors are known to code generation: equality compares
dictionaries by their entries (docs/Elm.md).

-}

import Basics exposing (..)
import List exposing ((::), List)
import Maybe exposing (Maybe(..))


{-| Values by keys. -}
type Dict k v
    = RBNode_elm_builtin Int k v (Dict k v) (Dict k v)
    | RBEmpty_elm_builtin



-- BUILD


{-| -}
empty : Dict k v
empty =
    RBEmpty_elm_builtin


{-| One entry. -}
singleton : comparable -> v -> Dict comparable v
singleton key value =
    RBNode_elm_builtin 1 key value RBEmpty_elm_builtin RBEmpty_elm_builtin


{-| With this entry, in place of one of the same key. -}
insert : comparable -> v -> Dict comparable v -> Dict comparable v
insert key value dict =
    case dict of
        RBEmpty_elm_builtin ->
            singleton key value

        RBNode_elm_builtin n k v l r ->
            case compare key k of
                LT ->
                    balanceLeft k v (insert key value l) r

                GT ->
                    balanceRight k v l (insert key value r)

                EQ ->
                    RBNode_elm_builtin n k value l r


{-| Changes what belongs to a key, if anything does. -}
update : comparable -> (Maybe v -> Maybe v) -> Dict comparable v -> Dict comparable v
update key alter dict =
    case alter (get key dict) of
        Just value ->
            insert key value dict

        Nothing ->
            remove key dict


{-| Without the entry of that key. -}
remove : comparable -> Dict comparable v -> Dict comparable v
remove key dict =
    case dict of
        RBEmpty_elm_builtin ->
            RBEmpty_elm_builtin

        RBNode_elm_builtin _ k v l r ->
            case compare key k of
                LT ->
                    balanceRight k v (remove key l) r

                GT ->
                    balanceLeft k v l (remove key r)

                EQ ->
                    glue l r



-- QUERY


{-| -}
isEmpty : Dict k v -> Bool
isEmpty dict =
    case dict of
        RBEmpty_elm_builtin ->
            True

        _ ->
            False


{-| Whether there is an entry of that key. -}
member : comparable -> Dict comparable v -> Bool
member key dict =
    case dict of
        RBEmpty_elm_builtin ->
            False

        RBNode_elm_builtin _ k _ l r ->
            case compare key k of
                LT ->
                    member key l

                GT ->
                    member key r

                EQ ->
                    True


{-| What belongs to a key. -}
get : comparable -> Dict comparable v -> Maybe v
get key dict =
    case dict of
        RBEmpty_elm_builtin ->
            Nothing

        RBNode_elm_builtin _ k v l r ->
            case compare key k of
                LT ->
                    get key l

                GT ->
                    get key r

                EQ ->
                    Just v


{-| How many entries there are. -}
size : Dict k v -> Int
size dict =
    case dict of
        RBEmpty_elm_builtin ->
            0

        RBNode_elm_builtin n _ _ _ _ ->
            n



-- LISTS


{-| The keys, in order. -}
keys : Dict k v -> List k
keys dict =
    foldr (\key _ list -> key :: list) [] dict


{-| The values, in the order of their keys. -}
values : Dict k v -> List v
values dict =
    foldr (\_ value list -> value :: list) [] dict


{-| The entries, in the order of their keys. -}
toList : Dict k v -> List ( k, v )
toList dict =
    foldr (\key value list -> ( key, value ) :: list) [] dict


{-| Of entries with the same key the last stays. -}
fromList : List ( comparable, v ) -> Dict comparable v
fromList entries =
    List.foldl (\( key, value ) dict -> insert key value dict) empty entries



-- TRANSFORM


{-| Applies a function to all entries for their new values. -}
map : (k -> a -> b) -> Dict k a -> Dict k b
map func dict =
    case dict of
        RBEmpty_elm_builtin ->
            RBEmpty_elm_builtin

        RBNode_elm_builtin n k v l r ->
            RBNode_elm_builtin n k (func k v) (map func l) (map func r)


{-| Combines the entries, from the lowest key. -}
foldl : (k -> v -> b -> b) -> b -> Dict k v -> b
foldl func result dict =
    case dict of
        RBEmpty_elm_builtin ->
            result

        RBNode_elm_builtin _ k v l r ->
            foldl func (func k v (foldl func result l)) r


{-| Combines the entries, from the highest key. -}
foldr : (k -> v -> b -> b) -> b -> Dict k v -> b
foldr func result dict =
    case dict of
        RBEmpty_elm_builtin ->
            result

        RBNode_elm_builtin _ k v l r ->
            foldr func (func k v (foldr func result r)) l


{-| The entries that pass a test. -}
filter : (comparable -> v -> Bool) -> Dict comparable v -> Dict comparable v
filter isGood dict =
    case dict of
        RBEmpty_elm_builtin ->
            RBEmpty_elm_builtin

        RBNode_elm_builtin _ k v l r ->
            if isGood k v then
                link k v (filter isGood l) (filter isGood r)

            else
                merge2 (filter isGood l) (filter isGood r)


{-| The entries that pass a test, and those that don't. -}
partition : (comparable -> v -> Bool) -> Dict comparable v -> ( Dict comparable v, Dict comparable v )
partition isGood dict =
    case dict of
        RBEmpty_elm_builtin ->
            ( RBEmpty_elm_builtin, RBEmpty_elm_builtin )

        RBNode_elm_builtin _ k v l r ->
            let
                ( goodLeft, badLeft ) =
                    partition isGood l

                ( goodRight, badRight ) =
                    partition isGood r
            in
            if isGood k v then
                ( link k v goodLeft goodRight, merge2 badLeft badRight )

            else
                ( merge2 goodLeft goodRight, link k v badLeft badRight )



-- COMBINE


{-| The entries of both; of the same key that of the first. -}
union : Dict comparable v -> Dict comparable v -> Dict comparable v
union first second =
    case first of
        RBEmpty_elm_builtin ->
            second

        RBNode_elm_builtin _ k v l r ->
            case second of
                RBEmpty_elm_builtin ->
                    first

                _ ->
                    let
                        ( below, _, above ) =
                            split k second
                    in
                    link k v (union l below) (union r above)


{-| The entries of the first whose keys are in the second. -}
intersect : Dict comparable v -> Dict comparable v -> Dict comparable v
intersect first second =
    case first of
        RBEmpty_elm_builtin ->
            RBEmpty_elm_builtin

        RBNode_elm_builtin _ k v l r ->
            case second of
                RBEmpty_elm_builtin ->
                    RBEmpty_elm_builtin

                _ ->
                    let
                        ( below, found, above ) =
                            split k second
                    in
                    if found then
                        link k v (intersect l below) (intersect r above)

                    else
                        merge2 (intersect l below) (intersect r above)


{-| The entries of the first whose keys are not in the second. -}
diff : Dict comparable a -> Dict comparable b -> Dict comparable a
diff first second =
    case second of
        RBEmpty_elm_builtin ->
            first

        RBNode_elm_builtin _ k _ l r ->
            case first of
                RBEmpty_elm_builtin ->
                    RBEmpty_elm_builtin

                _ ->
                    let
                        ( below, _, above ) =
                            split k first
                    in
                    merge2 (diff below l) (diff above r)


{-| Combines the entries of both, from the lowest key: one function for keys of
the first only, one for keys of both, one for those of the second only.
-}
merge :
    (comparable -> a -> result -> result)
    -> (comparable -> a -> b -> result -> result)
    -> (comparable -> b -> result -> result)
    -> Dict comparable a
    -> Dict comparable b
    -> result
    -> result
merge leftStep bothStep rightStep leftDict rightDict initialResult =
    mergeLists leftStep bothStep rightStep (toList leftDict) (toList rightDict) initialResult


mergeLists :
    (comparable -> a -> result -> result)
    -> (comparable -> a -> b -> result -> result)
    -> (comparable -> b -> result -> result)
    -> List ( comparable, a )
    -> List ( comparable, b )
    -> result
    -> result
mergeLists leftStep bothStep rightStep lefts rights result =
    case lefts of
        [] ->
            List.foldl (\( key, value ) acc -> rightStep key value acc) result rights

        ( leftKey, leftValue ) :: afterLeft ->
            case rights of
                [] ->
                    List.foldl (\( key, value ) acc -> leftStep key value acc) result lefts

                ( rightKey, rightValue ) :: afterRight ->
                    case compare leftKey rightKey of
                        LT ->
                            mergeLists leftStep bothStep rightStep afterLeft rights (leftStep leftKey leftValue result)

                        GT ->
                            mergeLists leftStep bothStep rightStep lefts afterRight (rightStep rightKey rightValue result)

                        EQ ->
                            mergeLists leftStep bothStep rightStep afterLeft afterRight (bothStep leftKey leftValue rightValue result)



-- BALANCE


node : k -> v -> Dict k v -> Dict k v -> Dict k v
node k v l r =
    RBNode_elm_builtin (size l + size r + 1) k v l r


{-| A node of balanced trees of which the left may be too heavy by the one
entry that was put there or taken from the right.
-}
balanceLeft : k -> v -> Dict k v -> Dict k v -> Dict k v
balanceLeft k v l r =
    let
        leftSize =
            size l

        rightSize =
            size r
    in
    if leftSize <= 3 * rightSize || leftSize + rightSize <= 1 then
        RBNode_elm_builtin (leftSize + rightSize + 1) k v l r

    else
        rotateRight k v l r


rotateRight : k -> v -> Dict k v -> Dict k v -> Dict k v
rotateRight k v l r =
    case l of
        RBEmpty_elm_builtin ->
            node k v l r

        RBNode_elm_builtin _ lk lv ll lr ->
            if size lr < 2 * size ll then
                node lk lv ll (node k v lr r)

            else
                case lr of
                    RBEmpty_elm_builtin ->
                        node lk lv ll (node k v lr r)

                    RBNode_elm_builtin _ middleK middleV lrl lrr ->
                        node middleK middleV (node lk lv ll lrl) (node k v lrr r)


{-| The same with the right in place of the left. -}
balanceRight : k -> v -> Dict k v -> Dict k v -> Dict k v
balanceRight k v l r =
    let
        leftSize =
            size l

        rightSize =
            size r
    in
    if rightSize <= 3 * leftSize || leftSize + rightSize <= 1 then
        RBNode_elm_builtin (leftSize + rightSize + 1) k v l r

    else
        rotateLeft k v l r


rotateLeft : k -> v -> Dict k v -> Dict k v -> Dict k v
rotateLeft k v l r =
    case r of
        RBEmpty_elm_builtin ->
            node k v l r

        RBNode_elm_builtin _ rk rv rl rr ->
            if size rl < 2 * size rr then
                node rk rv (node k v l rl) rr

            else
                case rl of
                    RBEmpty_elm_builtin ->
                        node rk rv (node k v l rl) rr

                    RBNode_elm_builtin _ middleK middleV rll rlr ->
                        node middleK middleV (node k v l rll) (node rk rv rlr rr)


{-| A tree of two that are balanced with each other; all keys of the left are
below those of the right.
-}
glue : Dict k v -> Dict k v -> Dict k v
glue l r =
    case l of
        RBEmpty_elm_builtin ->
            r

        RBNode_elm_builtin leftSize lk lv ll lr ->
            case r of
                RBEmpty_elm_builtin ->
                    l

                RBNode_elm_builtin rightSize rk rv rl rr ->
                    if leftSize > rightSize then
                        let
                            ( k, v, rest ) =
                                takeLast lk lv ll lr
                        in
                        balanceRight k v rest r

                    else
                        let
                            ( k, v, rest ) =
                                takeFirst rk rv rl rr
                        in
                        balanceLeft k v l rest


{-| The lowest entry of a node, and the others. -}
takeFirst : k -> v -> Dict k v -> Dict k v -> ( k, v, Dict k v )
takeFirst k v l r =
    case l of
        RBEmpty_elm_builtin ->
            ( k, v, r )

        RBNode_elm_builtin _ lk lv ll lr ->
            let
                ( firstK, firstV, rest ) =
                    takeFirst lk lv ll lr
            in
            ( firstK, firstV, balanceRight k v rest r )


takeLast : k -> v -> Dict k v -> Dict k v -> ( k, v, Dict k v )
takeLast k v l r =
    case r of
        RBEmpty_elm_builtin ->
            ( k, v, l )

        RBNode_elm_builtin _ rk rv rl rr ->
            let
                ( lastK, lastV, rest ) =
                    takeLast rk rv rl rr
            in
            ( lastK, lastV, balanceLeft k v l rest )


{-| A tree of an entry and trees of any sizes below and above it. -}
link : k -> v -> Dict k v -> Dict k v -> Dict k v
link k v l r =
    case l of
        RBEmpty_elm_builtin ->
            insertFirst k v r

        RBNode_elm_builtin leftSize lk lv ll lr ->
            case r of
                RBEmpty_elm_builtin ->
                    insertLast k v l

                RBNode_elm_builtin rightSize rk rv rl rr ->
                    if rightSize > 3 * leftSize then
                        balanceLeft rk rv (link k v l rl) rr

                    else if leftSize > 3 * rightSize then
                        balanceRight lk lv ll (link k v lr r)

                    else
                        RBNode_elm_builtin (leftSize + rightSize + 1) k v l r


insertFirst : k -> v -> Dict k v -> Dict k v
insertFirst key value dict =
    case dict of
        RBEmpty_elm_builtin ->
            RBNode_elm_builtin 1 key value RBEmpty_elm_builtin RBEmpty_elm_builtin

        RBNode_elm_builtin _ k v l r ->
            balanceLeft k v (insertFirst key value l) r


insertLast : k -> v -> Dict k v -> Dict k v
insertLast key value dict =
    case dict of
        RBEmpty_elm_builtin ->
            RBNode_elm_builtin 1 key value RBEmpty_elm_builtin RBEmpty_elm_builtin

        RBNode_elm_builtin _ k v l r ->
            balanceRight k v l (insertLast key value r)


{-| A tree of two of any sizes, one below the other. -}
merge2 : Dict k v -> Dict k v -> Dict k v
merge2 l r =
    case l of
        RBEmpty_elm_builtin ->
            r

        RBNode_elm_builtin leftSize lk lv ll lr ->
            case r of
                RBEmpty_elm_builtin ->
                    l

                RBNode_elm_builtin rightSize rk rv rl rr ->
                    if rightSize > 3 * leftSize then
                        balanceLeft rk rv (merge2 l rl) rr

                    else if leftSize > 3 * rightSize then
                        balanceRight lk lv ll (merge2 lr r)

                    else
                        glue l r


{-| The entries below a key, whether the key has one, and those above. -}
split : comparable -> Dict comparable v -> ( Dict comparable v, Bool, Dict comparable v )
split key dict =
    case dict of
        RBEmpty_elm_builtin ->
            ( RBEmpty_elm_builtin, False, RBEmpty_elm_builtin )

        RBNode_elm_builtin _ k v l r ->
            case compare key k of
                LT ->
                    let
                        ( below, found, above ) =
                            split key l
                    in
                    ( below, found, link k v above r )

                GT ->
                    let
                        ( below, found, above ) =
                            split key r
                    in
                    ( link k v l below, found, above )

                EQ ->
                    ( l, True, r )
