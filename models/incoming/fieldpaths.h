// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace exportdesk
{

/// Decides whether a text is a list of field paths.
struct FieldPaths {
    /// True for the paths of the schema in use; empty while there is none.
    std::function<bool(const QString &path)> isKnown;
    /// The operator said that it is a list of fields: names without a dot are accepted as well.
    bool asked = false;

    /// The paths in \a text, separated by commas, semicolons or line breaks, bulleted or numbered, with their types or
    /// remarks, or as a JSON array; without repetitions. Empty unless every entry is a plausible path, so that prose
    /// and code are not lists.
    QStringList in(const QString &text) const;
    /// The same for entries that are apart already.
    QStringList in(const QStringList &entries) const;

    /// The path that an entry of a list means, also written as /person/name or xdm:person/xdm:name; empty when it can
    /// be anything else.
    QString meant(const QString &entry) const;

private:
    /// Names a field by itself: with a dot, of a tenant, known to the schema or standard.
    bool isTelling(const QString &path) const;
};

/// The ID of a segment that an entry of a list is, also as urn:uuid:… or {…}; empty when it is none.
QString uuidMeant(const QString &entry);
/// The identifiers in a text that consists of nothing else; empty otherwise.
QStringList uuidsIn(const QString &text);

} // namespace exportdesk
