// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangesearchwords.h"

#include "models/activity/exchangesmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The translation context of what the search offers.
struct OfferedExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ExchangeSearchWords)
};

bool offersGerman()
{
    return QLocale().language() == QLocale::German;
}

/// The most frequent values of a property, those without it left out.
QList<SearchWord> countedValues(const ExchangesModel &exchanges, const std::function<QString(const ExchangeRow &)> &of)
{
    constexpr qsizetype mostOffered = 100;
    QHash<QString, int> counts;
    for (int row = 0; row < exchanges.rowCount(); ++row)
        ++counts[of(exchanges.row(row))];
    QList<SearchWord> words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (!it.key().isEmpty())
            words.append({it.key(), {}, it.value()});
    return mostFrequent(words, mostOffered);
}

QList<SearchWord> exchangeValues(const ExchangesModel &exchanges, const QString &key)
{
    if (key == "job"_L1 || key == "auftrag"_L1)
        return countedValues(exchanges, [](const ExchangeRow &row) { return row.job; });
    if (key == "method"_L1 || key == "methode"_L1)
        return countedValues(exchanges,
                             [](const ExchangeRow &row) { return QString::fromLatin1(row.exchange.method); });
    if (key == "status"_L1)
        return countedValues(exchanges, [](const ExchangeRow &row) {
            const int status = row.exchange.status;
            return status > 0 ? QString::number(status) : offersGerman() ? u"keiner"_s : u"none"_s;
        });
    return {};
}

} // namespace

SearchHelp exchangeSearchHelp(const ExchangesModel &exchanges)
{
    return {[] {
                return QList<SearchWord>{
                    {u"status"_s, OfferedExchangeWords::tr("HTTP status: 404, 4xx, or none"), -1},
                    {offersGerman() ? u"auftrag"_s : u"job"_s, OfferedExchangeWords::tr("Calls about this job"), -1},
                    {offersGerman() ? u"methode"_s : u"method"_s, OfferedExchangeWords::tr("GET, POST or DELETE"), -1},
                    {u"id"_s, OfferedExchangeWords::tr("Request ID"), -1}};
            },
            [&exchanges](const QString &key) { return exchangeValues(exchanges, key); }};
}

} // namespace exportdesk
