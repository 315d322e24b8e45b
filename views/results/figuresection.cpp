// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/figuresection.h"

#include "views/results/fillbar.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype rowsAtMost = 100; ///< widgets
constexpr int keyWidthAtMost = 140;
enum GridColumn { NameColumn, BarColumn, FigureColumn, FurtherColumn };

} // namespace

FigureSection::FigureSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(Theme::Role::Strong, Token::Text, this))
    , m_note(new ElidedLabel(Theme::Role::Small, Token::Text2, this))
    , m_head(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_sentence(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    m_sentence->setSentence(true);
    m_sentence->hide();
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(NameColumn, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 9, 16, 10);
    column->setSpacing(8);
    column->addLayout(m_head);
    column->addLayout(m_grid);
    column->addWidget(m_sentence);
}

void FigureSection::setTitle(const QString &title, const QString &note, Token noteToken)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setToken(noteToken);
}

void FigureSection::setTitleWidget(QWidget *widget)
{
    delete m_titleWidget;
    m_titleWidget = widget;
    if (widget)
        m_head->addWidget(widget);
}

void FigureSection::setSentence(const QString &sentence, Token token)
{
    m_sentence->setText(sentence);
    m_sentence->setToken(token);
    m_sentence->setVisible(!sentence.isEmpty());
}

void FigureSection::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hasBars = std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.share >= 0; });
    m_hasFurther
        = std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.action || !row.further.isEmpty(); });
    m_grid->setColumnStretch(NameColumn, isKeyed() ? 0 : 1);
    m_grid->setColumnStretch(FigureColumn, isKeyed() ? 1 : 0);
    const qsizetype shown = std::min(rows.size(), rowsAtMost);
    for (int i = 0; i < rows.size(); ++i) {
        if (i < shown)
            addRow(rows[i], i);
        else
            delete rows[i].action;
    }
    if (const int more = int(rows.size() - shown); more > 0)
        addRow({tr("%Ln more", "rows of figures", more), {}, {}, {}}, int(shown));
}

void FigureSection::addRow(const Row &row, int line)
{
    auto *name = new ElidedLabel(Theme::Role::Body, m_hasBars ? Token::Text : Token::Text2);
    name->setText(row.name);
    name->setElideMode(Qt::ElideMiddle);
    if (isKeyed())
        name->setMinimumWidth(std::min(name->sizeHint().width(), keyWidthAtMost));
    m_grid->addWidget(name, line, NameColumn);
    if (row.share >= 0) {
        auto *bar = new FillBar;
        bar->setShare(row.share);
        m_grid->addWidget(bar, line, BarColumn, Qt::AlignVCenter);
    }
    auto *figure = new TextLabel(Theme::Role::Body, row.token);
    figure->setText(row.figure);
    figure->setAlignment((m_hasBars || m_hasFurther ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    figure->setWordWrap(isKeyed());
    m_grid->addWidget(figure, line, FigureColumn);
    figure->setObjectName(row.objectName);
    name->setObjectName(row.objectName.isEmpty() ? QString() : row.objectName + u".name"_s);
    if (!row.toolTip.isEmpty())
        figure->setToolTip(row.toolTip);
    if (row.action) {
        m_grid->addWidget(row.action, line, FurtherColumn, Qt::AlignRight);
    } else if (!row.further.isEmpty()) {
        auto *further = new TextLabel(Theme::Role::Body, Token::Text2);
        further->setText(row.further);
        further->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(further, line, FurtherColumn);
    }
}

/// The line to the section above.
void FigureSection::paintEvent(QPaintEvent *)
{
    if (y() > 8)
        QPainter(this).fillRect(QRect(1, 0, width() - 2, 1), Theme::of(this).color(Token::Line));
}

} // namespace exportdesk
