// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace exportdesk::bench
{

/// The limit of a figure.
struct Bar {
    enum class Kind { AtMost, AtLeast, None };
    Kind kind = Kind::None;
    double limit = 0;

    static Bar atMost(double limit) { return {Kind::AtMost, limit}; }
    static Bar atLeast(double limit) { return {Kind::AtLeast, limit}; }
    /// No limit: the figure explains others.
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

/// Prints each figure with its limit as soon as it is measured, and writes all of them as JSON at the end.
class Report
{
public:
    void title(const QString &text);
    void add(const Figure &figure);
    /// Reports that \a what could not be measured; the benchmark continues and ends with an error.
    void failed(const QString &what, const QString &why);
    bool complete() const { return m_failures.isEmpty(); }
    /// The figures, what could not be measured, and \a about: the circumstances of the run.
    QByteArray json(const QJsonObject &about) const;
    /// Prints how many limits were met.
    void printSummary() const;

private:
    QList<Figure> m_figures;
    QStringList m_failures;
};

/// 0 if \a values is empty.
double median(std::vector<double> values);
/// The smallest value that \a share of \a values do not exceed.
double quantile(std::vector<double> values, double share);

} // namespace exportdesk::bench
