package dev.espalier.gold;

/** Where gold is kept: at the base, in the cart, or whichever of them is nearer. */
enum Stock {
    BASE,
    CART,
    NEARER
}
