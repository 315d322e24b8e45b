// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues of this target are resources; a library needs one translation unit to carry them.
