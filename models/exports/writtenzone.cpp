// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writtenzone.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct Letters {
    QList<int> minutes; ///< offsets in minutes, the usual one first
    const char *place = ""; ///< a zone whose clocks people mean by the letters, also while these are not quite right
};

/// Letters for zones, English and German. Some are of several zones, and CET is often said in summer as well.
const Letters *lettersFor(const QString &name)
{
    static const QHash<QString, Letters> known{{u"MEZ"_s, {{60}, "Europe/Berlin"}},
                                               {u"MESZ"_s, {{120}, "Europe/Berlin"}},
                                               {u"CET"_s, {{60}, "Europe/Berlin"}},
                                               {u"CEST"_s, {{120}, "Europe/Berlin"}},
                                               {u"WET"_s, {{0}, "Europe/Lisbon"}},
                                               {u"WEST"_s, {{60}, "Europe/Lisbon"}},
                                               {u"EET"_s, {{120}, "Europe/Helsinki"}},
                                               {u"EEST"_s, {{180}, "Europe/Helsinki"}},
                                               {u"EST"_s, {{-300}, "America/New_York"}},
                                               {u"EDT"_s, {{-240}, "America/New_York"}},
                                               {u"CST"_s, {{-360, 480}, ""}},
                                               {u"CDT"_s, {{-300}, "America/Chicago"}},
                                               {u"MST"_s, {{-420}, "America/Denver"}},
                                               {u"MDT"_s, {{-360}, "America/Denver"}},
                                               {u"PST"_s, {{-480}, "America/Los_Angeles"}},
                                               {u"PDT"_s, {{-420}, "America/Los_Angeles"}},
                                               {u"BST"_s, {{60, 360}, ""}},
                                               {u"IST"_s, {{330, 120, 60}, ""}},
                                               {u"JST"_s, {{540}, ""}},
                                               {u"AEST"_s, {{600}, ""}},
                                               {u"AEDT"_s, {{660}, ""}},
                                               {u"UT"_s, {{0}, ""}},
                                               {u"UTC"_s, {{0}, ""}},
                                               {u"GMT"_s, {{0}, ""}}};
    const auto found = known.constFind(name.toUpper());
    return found == known.constEnd() ? nullptr : &*found;
}

QString offsetText(int minutes)
{
    if (minutes == 0)
        return u"Z"_s;
    const int size = std::abs(minutes);
    return (minutes < 0 ? u"-"_s : u"+"_s) + QString::number(size / 60).rightJustified(2, u'0') + u':'
        + QString::number(size % 60).rightJustified(2, u'0');
}

/// The offsets in which clocks at \a zone can show \a wall; \a zone invalid: this computer's.
QStringList offsetsIn(const QTimeZone &zone, const QDateTime &wall)
{
    const auto offsetAt = [&zone](const QDateTime &moment) {
        return (zone.isValid() ? zone.offsetFromUtc(moment) : moment.toLocalTime().offsetFromUtc()) / 60;
    };
    QStringList offsets;
    for (const int minutes : {offsetAt(wall.addDays(-1)), offsetAt(wall.addDays(1))}) {
        if (offsetAt(wall.addSecs(-60 * minutes)) == minutes && !offsets.contains(offsetText(minutes)))
            offsets += offsetText(minutes);
    }
    return offsets;
}

/// "+01", "+0100", "+1:00" as RFC 3339 writes it; empty: no clock has it.
QString givenOffset(const QRegularExpressionMatch &match)
{
    const int hours = match.captured(u"oh"_s).toInt();
    const QString minutes = match.captured(u"om"_s);
    if (hours > 23 || minutes.toInt() > 59)
        return {};
    return match.captured(u"sign"_s) + QString::number(hours).rightJustified(2, u'0') + u':'
        + (minutes.isEmpty() ? u"00"_s : minutes);
}

} // namespace

std::optional<WrittenZone> readZone(const QString &text, qsizetype &position)
{
    static const QRegularExpression form(
        u"\\G\\s*(?:(?<z>[Zz])(?![A-Za-z])"
        "|(?<utc>(?i:UTC|GMT))?\\s*(?<sign>[+-])(?<oh>\\d{1,2})(?::?(?<om>\\d{2}))?(?!\\d)"
        "|(?<place>[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_]+)+)"
        "|(?<letters>[A-Za-z]{2,5})(?![A-Za-z]))?"
        "\\s*(?:\\[(?<zone>[A-Za-z0-9_+/-]+)\\])?\\s*(?:\\([^()]*\\))?"_s);
    const QRegularExpressionMatch match = form.match(text, position, QRegularExpression::NormalMatch);
    WrittenZone zone;
    const QString letters = match.captured(u"letters"_s);
    const Letters *known = lettersFor(letters);
    if (!letters.isEmpty() && !known)
        return zone; // a word of the date
    position = match.capturedEnd();
    if (!match.captured(u"z"_s).isEmpty())
        zone.offsets = QStringList{u"Z"_s};
    else if (!match.captured(u"sign"_s).isEmpty())
        zone.offsets = QStringList{givenOffset(match)};
    for (const int minutes : known ? known->minutes : QList<int>())
        zone.offsets += offsetText(minutes);
    QByteArray place = match.captured(u"zone"_s).isEmpty() ? match.captured(u"place"_s).toLatin1()
                                                           : match.captured(u"zone"_s).toLatin1();
    zone.mustAgree = !place.isEmpty() && !zone.offsets.isEmpty();
    if (place.isEmpty() && known)
        place = known->place;
    zone.zone = place.isEmpty() ? QTimeZone() : QTimeZone(place);
    const bool unknownPlace = !place.isEmpty() && !zone.zone.isValid() && !known;
    if (unknownPlace || zone.offsets.contains(QString()))
        return std::nullopt;
    return zone;
}

QStringList offsetsAt(const WrittenZone &zone, const QDateTime &wall, bool isMidnight)
{
    if (zone.offsets.isEmpty()) {
        const QStringList offsets = offsetsIn(zone.zone, wall);
        return isMidnight ? offsets.mid(0, 1) : offsets;
    }
    if (!zone.zone.isValid())
        return zone.offsets;
    QStringList offsets = zone.offsets;
    const QStringList atPlace = offsetsIn(zone.zone, wall);
    if (zone.mustAgree) {
        offsets.removeIf([&atPlace](const QString &offset) {
            return !atPlace.contains(offset == "+00:00"_L1 || offset == "-00:00"_L1 ? u"Z"_s : offset);
        });
        return offsets;
    }
    // "8:15 CEST" in the hour that occurs twice is said exactly.
    const bool exact = std::any_of(offsets.begin(), offsets.end(),
                                   [&atPlace](const QString &offset) { return atPlace.contains(offset); });
    return exact ? offsets : offsets + atPlace;
}

} // namespace exportdesk
