// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace exportdesk::bench
{

/// What a figure must reach.
struct Bar {
    enum class Kind { AtMost, AtLeast, None };
    Kind kind = Kind::None;
    double limit = 0;

    static Bar atMost(double limit) { return {Kind::AtMost, limit}; }
    static Bar atLeast(double limit) { return {Kind::AtLeast, limit}; }
    /// Nothing is asked of it; it explains the others.
    static Bar none() { return {}; }
};

/// One measured number.
struct Figure {
    QString name;
    double value = 0;
    QString unit; ///< "ms", "x", "B", "%"
    Bar bar;

    bool met() const;
};

/// The figures as they come: each is printed at once beside its bar, all are written as JSON at the end.
class Report
{
public:
    void title(const QString &text);
    void add(const Figure &figure);
    /// Something could not be measured; the bench goes on and ends with an error.
    void failed(const QString &what, const QString &why);
    bool complete() const { return m_failures.isEmpty(); }
    /// Figures, what could not be measured, and \a about the run.
    QByteArray json(const QJsonObject &about) const;
    /// How many of the bars were met.
    void printSummary() const;

private:
    QList<Figure> m_figures;
    QStringList m_failures;
};

/// The middle one, or between the two in the middle; 0 of none.
double median(std::vector<double> values);
/// The smallest value that \a share of all do not exceed.
double quantile(std::vector<double> values, double share);

} // namespace exportdesk::bench
