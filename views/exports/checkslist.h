// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace exportdesk
{

class CheckRow;
class Disclosure;
class RequestChecker;
class IconLabel;
class TextLabel;

/// The checks of the request: errors, warnings, then what is fine, collapsed after the first.
class ChecksList : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype problemsAtMost = 50;

    ChecksList(RequestChecker &checker, QWidget *parent);

    void retranslate();
    /// Hides the heading, which a tab replaces, and puts links below the sentences.
    void setNarrow(bool narrow);
    /// The height it may use at most; more rows are scrolled.
    void setMostHeight(int height);
    /// Gives the captions of the links of a check; by default there is that of its fix.
    void setLinkTexts(std::function<QStringList(const RequestCheck &)> linkTexts)
    {
        m_linkTexts = std::move(linkTexts);
    }
    /// Errors and warnings in the order they are shown.
    QList<RequestCheck> open() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// \a link: its number, from 0.
    void linkUsed(const exportdesk::RequestCheck &check, int link);
    void picked(const exportdesk::RequestCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChecks();
    void showCounts();
    CheckRow *row(qsizetype index);
    int rowWidth() const;
    int wishedHeight(int width) const;

    RequestChecker &m_checker;
    std::function<QStringList(const RequestCheck &)> m_linkTexts;
    QWidget *m_heading;
    TextLabel *m_title;
    IconLabel *m_errors;
    IconLabel *m_warnings;
    IconLabel *m_fine;
    QScrollArea *m_scroll;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    TextLabel *m_left; ///< how many are not shown
    QList<CheckRow *> m_all;
    Disclosure *m_more;
    bool m_narrow = false;
    int m_mostHeight = 300;
};

} // namespace exportdesk
