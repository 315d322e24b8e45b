// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resulttext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk::resultText
{

namespace
{

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ResultText)
};

QString percent(double tenths, const QLocale &locale)
{
    const double shown = tenths / 10;
    const bool isWhole = shown == double(qint64(shown));
    return ResultText::tr("%1%", "percent").arg(locale.toString(shown, 'f', isWhole ? 0 : 1));
}

} // namespace

QString share(qint64 part, qint64 whole, const QLocale &locale)
{
    if (whole <= 0)
        return {};
    if (part <= 0)
        return percent(0, locale);
    const double tenths = double(part) / double(whole) * 1000;
    return part >= whole ? percent(1000, locale) : percent(std::clamp(double(qRound64(tenths)), 1.0, 999.0), locale);
}

QString change(qint64 now, qint64 then, const QLocale &locale)
{
    if (then <= 0)
        return {};
    if (now == then)
        return u"±0"_s;
    const double tenths = std::max(1.0, double(qRound64(double(std::abs(now - then)) / double(then) * 1000)));
    return (now > then ? u"+"_s : u"−"_s) + percent(tenths, locale);
}

QString size(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString computed(const ResultComputation &computation, const QLocale &locale)
{
    if (computation.where == "query-service"_L1)
        return ResultText::tr("Query Service");
    if (computation.where != "files"_L1)
        return {};
    return ResultText::tr("files on this computer, %1").arg(size(computation.bytes, locale));
}

} // namespace exportdesk::resultText
