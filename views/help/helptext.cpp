// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helptext.h"

#include "views/shared/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int helpMargin = 16;
constexpr int cellPadding = 4;

/// What only the running program knows.
QString filledIn(QString text)
{
    return text.replace("{version}"_L1, QCoreApplication::applicationVersion())
        .replace("{qt}"_L1, QString::fromLatin1(qVersion()));
}

} // namespace

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(helpMargin);
    connect(&Theme::of(this), &Theme::changed, this, &HelpText::render);
}

void HelpText::showEntry(const HelpPage &page, const QString &anchor)
{
    const bool isOther = page != m_page;
    m_page = page;
    m_anchor = anchor;
    if (isOther)
        render();
    markEntry();
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
}

void HelpText::render()
{
    const int before = verticalScrollBar()->value();
    document()->setMarkdown(filledIn(m_page.text), QTextDocument::MarkdownDialectGitHub);
    setAnchors();
    setFonts();
    setTables();
    setAccessibleName(m_page.title);
    markEntry();
    verticalScrollBar()->setValue(before);
}

/// Turns `{#anchor}` behind a heading into the name of a place: Qt's Markdown has no such names.
void HelpText::setAnchors()
{
    static const QRegularExpression name(u"\\s*\\{#([^}\\s]+)\\}$"_s);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        if (const auto found = name.match(block.text()); found.hasMatch()) {
            cursor.setPosition(block.position() + int(found.capturedStart()));
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            cursor.setPosition(block.position());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat place;
            place.setAnchor(true);
            place.setAnchorNames({found.captured(1)});
            cursor.mergeCharFormat(place);
        }
        QTextBlockFormat spacing;
        spacing.setTopMargin(block.blockFormat().headingLevel() == 1 ? 20 : 14);
        spacing.setBottomMargin(2);
        cursor.mergeBlockFormat(spacing);
    }
}

void HelpText::setFonts()
{
    const Theme &theme = Theme::of(this);
    const QFont mono = theme.font(Theme::Role::Mono);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            // Set as a whole: the adjustment of the size that Qt gives to headings must go, and stays when merged.
            QTextCharFormat heading = block.begin().fragment().charFormat();
            heading.setFont(theme.font(level == 1 ? Theme::Role::PageTitle : Theme::Role::CardTitle));
            heading.setFontWeight(QFont::DemiBold);
            heading.clearProperty(QTextFormat::FontSizeAdjustment);
            cursor.setCharFormat(heading);
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat code;
            code.setFontFamilies(mono.families().isEmpty() ? QStringList{mono.family()} : mono.families());
            cursor.mergeCharFormat(code);
        }
    }
}

void HelpText::setTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::of(this).color(Token::Line));
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

/// An entry near the end of a page cannot be scrolled to the top: its heading says which one is meant.
void HelpText::markEntry()
{
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && !m_anchor.isEmpty(); block = block.next()) {
        if (block.begin().atEnd() || !block.begin().fragment().charFormat().anchorNames().contains(m_anchor))
            continue;
        ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(Theme::of(this).color(Token::Alt));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        render();
}

} // namespace exportdesk
