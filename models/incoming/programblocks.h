// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// A part of a program in Python, JavaScript or a similar language that is carried out only sometimes, or repeatedly.
struct ProgramBlock {
    enum class Kind { Branch, Loop };
    Kind kind = Kind::Branch;
    qsizetype header = 0; ///< where its first line starts, UTF-16
    qsizetype begin = 0; ///< of its statements
    qsizetype end = 0;
    QString condition; ///< of a branch, as it is written: "if x", "else"
    int group = 0; ///< branches of which one is taken have the same
    int index = 0; ///< in its group
    int options = 1; ///< of its group; one more than it has branches when there is no else
    QStringList names; ///< of a loop: what each item is called
    qsizetype items = 0; ///< where the list of a loop is written
};

/// The blocks of a program in the order of their headers.
QList<ProgramBlock> programBlocksIn(const QString &text);

} // namespace exportdesk
