// JavaScript's objects that a program refers to, by index; the same object once.
// The program says when the last reference is garbage.

export class ObjectTable {
  #objects = [];
  #free = [];
  #indexes = new Map();

  get size() { return this.#indexes.size; }
  indexOf(object) {
    let index = this.#indexes.get(object);
    if (index === undefined) {
      index = this.#free.pop() ?? this.#objects.length;
      this.#objects[index] = object;
      this.#indexes.set(object, index);
    }
    return index;
  }
  at(index) { return this.#objects[index]; }
  release(index) {
    if (!this.#indexes.delete(this.#objects[index])) return;
    this.#objects[index] = undefined;
    this.#free.push(index);
  }
}
