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
class ExportComposer;
class IconLabel;
class TextLabel;

/// Everything there is to say about the request before it is sent: errors, warnings, then what is fine, folded after
/// the first.
class ChecksList : public QFrame
{
    Q_OBJECT

public:
    ChecksList(ExportComposer &composer, QWidget *parent);

    void retranslate();
    /// Without its heading (a tab says it) and with links below the sentences.
    void setNarrow(bool narrow);
    /// The most that it may take of the height of its column; more rows are scrolled.
    void setRoom(int height);
    /// Caption of the link of a check, when it is another than that of its fix; set by the page, which knows the
    /// schema.
    void setLinkText(std::function<QString(const RequestCheck &)> linkText) { m_linkText = std::move(linkText); }
    /// Errors and warnings in the order they are shown.
    QList<RequestCheck> open() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void linkUsed(const exportdesk::RequestCheck &check);
    void picked(const exportdesk::RequestCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void showCounts();
    CheckRow *row(qsizetype index);
    int wishedHeight(int width) const;

    ExportComposer &m_composer;
    std::function<QString(const RequestCheck &)> m_linkText;
    QWidget *m_heading;
    TextLabel *m_title;
    IconLabel *m_errors;
    IconLabel *m_warnings;
    IconLabel *m_fine;
    QScrollArea *m_scroll;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QList<CheckRow *> m_all;
    Disclosure *m_more;
    bool m_narrow = false;
    int m_room = 300;
};

} // namespace exportdesk
