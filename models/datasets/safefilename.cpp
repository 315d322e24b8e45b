// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/safefilename.h"

#include <QRegularExpression>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Control, format (bidi marks and zero-width characters disguise the ending), unassigned and separator characters, and
/// those that some file system refuses.
QString withoutTricks(QString name)
{
    static const QRegularExpression bad(uR"([\p{C}\p{Zl}\p{Zp}<>:"|?*]|\x{FFFD})"_s);
    return name.remove(bad);
}

/// Names that open a device on some systems, whatever their ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// Shortens the part before the ending, so that the ending still shows the type of the file.
QString shortened(const QString &name)
{
    constexpr int limit = 200;
    const qsizetype dot = name.lastIndexOf(u'.');
    QString ending = dot > 0 ? name.mid(dot) : QString();
    if (ending.toUtf8().size() > 20)
        ending.clear();
    QString stem = name.chopped(ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > limit)
        stem.chop(stem.back().isLowSurrogate() && stem.size() > 1 ? 2 : 1);
    return stem + ending;
}

} // namespace

QString safeFileName(const QString &sent)
{
    static const QRegularExpression folders(uR"([/\\\x{2044}\x{2215}\x{FF0F}\x{FF3C}])"_s);
    static const QRegularExpression edges(uR"(^[.\s]+|[.\s]+$)"_s);
    QString name = QString::fromUtf8(sent.left(4096).toUtf8()); // unpaired surrogates become U+FFFD
    name = withoutTricks(name.section(folders, -1)).remove(edges);
    name = shortened(name).remove(edges);
    if (isDevice(name))
        name.prepend(u'_');
    return name.isEmpty() ? u"file"_s : name;
}

} // namespace exportdesk
