// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

QString number(double value)
{
    return QString::number(value, 'f', std::abs(value) < 10 ? 2 : std::abs(value) < 100 ? 1 : 0);
}

QString barText(const Figure &figure)
{
    switch (figure.bar.kind) {
    case Bar::Kind::AtMost:
        return u"≤ %1 %2"_s.arg(number(figure.bar.limit), figure.unit);
    case Bar::Kind::AtLeast:
        return u"≥ %1 %2"_s.arg(number(figure.bar.limit), figure.unit);
    case Bar::Kind::None:
        return {};
    }
    return {};
}

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

bool Figure::met() const
{
    switch (bar.kind) {
    case Bar::Kind::AtMost:
        return value <= bar.limit;
    case Bar::Kind::AtLeast:
        return value >= bar.limit;
    case Bar::Kind::None:
        return true;
    }
    return true;
}

void Report::title(const QString &text)
{
    say(u"\n%1"_s.arg(text));
}

void Report::add(const Figure &figure)
{
    m_figures.append(figure);
    const QString value = u"%1 %2"_s.arg(number(figure.value), figure.unit);
    const QString verdict = figure.bar.kind == Bar::Kind::None ? QString() : figure.met() ? u"met"_s : u"MISSED"_s;
    say(u"  %1 %2   %3 %4"_s.arg(figure.name, -66).arg(value, 12).arg(barText(figure), -14).arg(verdict));
}

void Report::failed(const QString &what, const QString &why)
{
    m_failures.append(u"%1: %2"_s.arg(what, why));
    say(u"  %1: could not be measured: %2"_s.arg(what, why));
}

QByteArray Report::json(const QJsonObject &about) const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject object{{u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}};
        if (figure.bar.kind != Bar::Kind::None) {
            object.insert(
                u"bar"_s,
                u"%1 %2"_s.arg(figure.bar.kind == Bar::Kind::AtMost ? u"<="_s : u">="_s).arg(figure.bar.limit));
            object.insert(u"met"_s, figure.met());
        }
        figures.append(object);
    }
    QJsonObject all = about;
    all.insert(u"figures"_s, figures);
    all.insert(u"failures"_s, QJsonArray::fromStringList(m_failures));
    return QJsonDocument(all).toJson();
}

void Report::printSummary() const
{
    const auto asked = std::count_if(m_figures.begin(), m_figures.end(),
                                     [](const Figure &figure) { return figure.bar.kind != Bar::Kind::None; });
    const auto missed = std::count_if(m_figures.begin(), m_figures.end(), [](const Figure &f) { return !f.met(); });
    say(u"\n%1 of %2 bars met."_s.arg(asked - missed).arg(asked));
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<size_t>(rank, 1, values.size()) - 1];
}

} // namespace exportdesk::bench
