// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace exportdesk
{

/// What became of one kind of saved data when a damaged file was read.
struct StoreLoss {
    enum class Part { Launches, Cancels, Datasets, Drafts, Templates, Jobs };
    static constexpr qint64 unknown = -1; ///< some, and nobody can say how many

    Part part = Part::Launches;
    qint64 rescued = 0;
    qint64 lost = 0; ///< or unknown

    bool operator==(const StoreLoss &) const = default;
};

/// A file that was found damaged: where it lies now, and what could not be read.
struct StoreDamage {
    QString setAside; ///< the file; empty: none was
    QList<StoreLoss> losses; ///< of each part that had anything or may have had

    bool operator==(const StoreDamage &) const = default;
};

/// Compares what \a damaged (of whatever version) says it contains with what was \a rescued from it.
QList<StoreLoss> countLosses(const QSqlDatabase &damaged, const QSqlDatabase &rescued);

// The operator may quit before reading about it: it is kept in the new file.
void keepDamage(const QSqlDatabase &database, const StoreDamage &damage);
StoreDamage keptDamage(const QSqlDatabase &database);
void forgetDamage(const QSqlDatabase &database);

} // namespace exportdesk
