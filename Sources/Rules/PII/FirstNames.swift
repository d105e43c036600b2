/// First names that are common in Great Britain, in small letters. Those that are words or months as
/// well (May, Will, Grant) are left out.
package enum FirstNames {
  package static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let text = """
    aaron abdul abigail abdullah adam adrian agnes ahmed aisha alan albert alex alexander alexandra
    alfred ali alice alison allan amanda amber amelia amina amy andrea andrew angela anita ann anna
    anne annette anthony antonia archie arthur asif audrey ava barbara barry beatrice ben benjamin
    bernadette bernard beryl beth bethany betty beverley bob brenda brian bridget bruce bryan
    callum cameron carl carol carole caroline catherine cathy charles charlotte cheryl chloe chris
    christina christine christopher claire clare clive colin connor craig cynthia daisy daniel danny
    daphne darren dave david deborah debbie denis denise dennis derek diana diane donald donna doreen
    doris dorothy dorothea douglas duncan dylan edith edna edward eileen elaine eleanor elizabeth
    ella ellen ellie elsie emily emma eric erica ernest esther ethel eva evelyn farah fatima fiona
    florence frances francis fred freda frederick gail gareth garry gary gavin geoff geoffrey george
    georgia georgina gerald gerard gillian gladys glen glenn gloria glynis gordon graeme graham greg
    gurpreet gwen hannah harold harriet harry hassan hazel heather heidi helen helena henry hilary
    hilda howard hugh hussain ian ibrahim imran irene irfan isabel isabella isobel ivor jack jackie
    jacob jacqueline jake jamal james jamie jan jane janet janice jason jasmine javed jayne jean
    jeanette jeff jeffrey jennifer jenny jeremy jessica jill jim jo joan joanna joanne jodie joe john
    jonathan jordan joseph josephine josh joshua joyce judith judy julia julian julie justin karen
    karl kate katherine kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khalid khan
    kieran kim kirsty kiran kulwinder kyle laura lauren lawrence lee leon leonard lesley leslie lewis
    liam lilian lily linda lindsay lisa liz lorna lorraine louis louise lucy luke lydia lynda lynn
    lynne mabel madeleine malcolm manjit margaret maria marian marie marilyn marion marjorie mark
    martha martin martyn mary matthew maureen maurice mavis max megan melanie melissa michael
    michelle mick mike mildred millie miriam mohamed mohammad mohammed moira molly monica morag
    muhammad muriel nadia nancy naomi nasreen natalie natasha neil nicholas nicola nigel noel nora
    norah norma norman oliver olive olivia oscar owen pam pamela parveen patricia patrick paul paula
    pauline peggy penelope penny percy peter phil philip philippa phillip phyllis priya rachael
    rachel rajesh ralph raymond rebecca reginald rhys richard rita robert roberta robin roger roland
    ron ronald rory rosemary ross roy rukhsana russell ruth ryan sally sam samantha samina samuel
    sandra sanjay sara sarah saroj scott sean shabana shahid sharon sheila shirley sian sidney simon
    sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue
    sunita surinder susan suzanne sylvia tahir tamsin tanya tara terence teresa terry thelma theresa
    thomas tim timothy tina toby tom tony tracey tracy trevor usha valerie vanessa vera vera vernon
    veronica victor victoria vijay vincent violet wayne wendy wilfred william winifred yasmin yusuf
    yvonne zainab zara zoe
    """
}
