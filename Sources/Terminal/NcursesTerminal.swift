import CNcurses
import CTermGuard
import Canvas

/// The screen: paints grids and reads keys through ncurses. Used from one thread.
package final class NcursesTerminal {}
